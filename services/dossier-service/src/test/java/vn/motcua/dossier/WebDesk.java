package vn.motcua.dossier;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person at the console, without a screen: signed in, keeps cookies, sends the proof of
 * a form along, follows where a form leads.
 */
public final class WebDesk {

    private static final Pattern PROOF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();

    private final HttpClient client = HttpClient.newBuilder()
        .cookieHandler(this.cookies)
        .followRedirects(HttpClient.Redirect.NORMAL)
        .build();

    private static final String BOUNDARY = "between-the-parts";

    private final String site;

    private WebDesk(String site) {
        this.site = site;
    }

    /** A sample account, signed in. */
    public static WebDesk of(DeskServer server, String account) {
        return of(server, account, account);
    }

    /** An account that a test opened, signed in. */
    public static WebDesk of(DeskServer server, String account, String password) {
        WebDesk desk = new WebDesk(server.url());
        desk.send("/dang-nhap", "/dang-nhap", "account", account, "password", password);
        return desk;
    }

    /** Somebody whose session cookie holds this. */
    public static WebDesk withSession(DeskServer server, String value) {
        WebDesk desk = new WebDesk(server.url());
        HttpCookie cookie = new HttpCookie("motcua-session", value);
        cookie.setPath("/");
        cookie.setVersion(0);
        desk.cookies.getCookieStore().add(URI.create(server.url()), cookie);
        return desk;
    }

    public HttpResponse<String> open(String path) {
        return answer(request(path).GET());
    }

    /** Sends a form of the page: names and values in turn. */
    public HttpResponse<String> send(String page, String path, String... fields) {
        Matcher proof = PROOF.matcher(open(page).body());
        if (!proof.find()) {
            throw new AssertionError("no form on " + page);
        }
        return answer(request(path).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields) + "_csrf=" + encode(proof.group(1)))));
    }

    /** Sends a form of the page with a file in it: names and values in turn. */
    public HttpResponse<String> upload(String page, String path, String fileName, String content, String... fields) {
        Matcher proof = PROOF.matcher(open(page).body());
        if (!proof.find()) {
            throw new AssertionError("no form on " + page);
        }
        StringBuilder body = new StringBuilder(part("_csrf", proof.group(1)));
        for (int i = 0; i < fields.length; i += 2) {
            body.append(part(fields[i], fields[i + 1]));
        }
        body.append(part("file\"; filename=\"" + fileName, content)).append("--" + BOUNDARY + "--\r\n");
        return answer(request(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofString(body.toString())));
    }

    private static String part(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    /** A form that did not come from a page of the site. */
    public HttpResponse<String> forge(String path, String... fields) {
        return answer(request(path).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(this.site + path));
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
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

    private static String encoded(String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(encode(fields[i])).append('=').append(encode(fields[i + 1])).append('&');
        }
        return form.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

}
