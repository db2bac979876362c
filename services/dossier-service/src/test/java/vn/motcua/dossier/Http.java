package vn.motcua.dossier;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to a server as one of the sample accounts, over HTTP Basic. */
public final class Http {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    private final String url;

    public Http(DeskServer server) {
        this(server.url());
    }

    /** Speaks to a node that runs apart. */
    public Http(String url) {
        this.url = url;
    }

    public Answer post(String account, String path, String body) {
        return post(account, account, path, body);
    }

    Answer post(String account, String password, String path, String body) {
        return send(request(account, password, path).header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
    }

    /** As somebody who is not signed in. */
    public Answer postAsVisitor(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(this.url + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
    }

    /** As somebody who is not signed in. */
    public Answer getAsVisitor(String path) {
        return send(HttpRequest.newBuilder(URI.create(this.url + path)).GET().build());
    }

    /** Sends a file as the field {@code file} of a form. */
    public Answer upload(String account, String path, String fileName, byte[] content) {
        byte[] begin = ("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
        return send(request(account, account, path).header("Content-Type", "multipart/form-data; boundary=part")
            .POST(HttpRequest.BodyPublishers
                .ofByteArrays(List.of(begin, content, "\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8))))
            .build());
    }

    public Answer put(String account, String path, String body) {
        return send(request(account, account, path).header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(body))
            .build());
    }

    public Answer get(String account, String path) {
        return get(account, account, path);
    }

    Answer get(String account, String password, String path) {
        return send(request(account, password, path).GET().build());
    }

    private HttpRequest.Builder request(String account, String password, String path) {
        String credential = Base64.getEncoder()
            .encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(this.url + path)).header("Authorization", "Basic " + credential);
    }

    /** What is no JSON, a PDF for one. */
    public byte[] bytes(String account, String path) {
        return send(request(account, account, path).GET().build(), HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    private Answer send(HttpRequest request) {
        HttpResponse<String> response = send(request, HttpResponse.BodyHandlers.ofString());
        String body = response.body();
        return new Answer(response.statusCode(), response.headers().firstValue("Content-Type").orElse(""),
                body.isBlank() ? JSON.nullNode() : JSON.readTree(body));
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return this.client.send(request, handler);
        }
        catch (IOException ex) {
            throw new AssertionError(ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ex);
        }
    }

    public record Answer(int status, String contentType, JsonNode body) {
    }

}
