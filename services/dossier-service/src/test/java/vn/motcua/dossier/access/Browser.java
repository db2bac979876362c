package vn.motcua.dossier.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without a screen: keeps cookies, sends the hidden proof of a form along,
 * follows no redirect.
 */
public class Browser {

    private static final Pattern PROOF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

    private final String site;

    public Browser(String site) {
        this.site = site;
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        return send((headers.length == 0) ? request : request.headers(headers));
    }

    /** Opens the page, then sends a form of it. */
    public HttpResponse<String> submit(String pageWithForm, String path, Map<String, String> fields) {
        Matcher proof = PROOF.matcher(get(pageWithForm).body());
        if (!proof.find()) {
            throw new AssertionError("no form on " + pageWithForm);
        }
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields) + "&_csrf=" + encoded(proof.group(1)))));
    }

    /** A form that did not come from a page of the site. */
    public HttpResponse<String> forge(String path, Map<String, String> fields) {
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields))));
    }

    public HttpResponse<String> call(String method, String path, String json, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(json));
        return send((headers.length == 0) ? request : request.headers(headers));
    }

    public HttpResponse<String> signIn(String account, String password) {
        return submit("/dang-nhap", "/dang-nhap", Map.of("account", account, "password", password));
    }

    public String cookie(String name) {
        return this.cookies.getCookieStore()
            .getCookies()
            .stream()
            .filter((cookie) -> cookie.getName().equals(name))
            .map(HttpCookie::getValue)
            .findFirst()
            .orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(this.site + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return this.client.send(request.build(), BodyHandlers.ofString());
        }
        catch (IOException ex) {
            throw new AssertionError("the server does not answer", ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", ex);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet()
            .stream()
            .map((field) -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

}
