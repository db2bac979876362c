package vn.motcua.onestop.split;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Talks to the front door as the people of an office do, each with a token of their own.
 */
final class Caller {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String frontDoor;

    private final Map<String, String> tokens = new HashMap<>();

    Caller(String frontDoor) {
        this.frontDoor = frontDoor;
    }

    void signIn(String account, String password) {
        JsonNode opened = json(200, post("/api/session", Map.of("account", account, "password", password)).build());
        this.tokens.put(account, opened.path("token").asString());
    }

    JsonNode get(String account, String path) {
        return json(200, as(account, request(path)).GET().build());
    }

    JsonNode post(String account, int status, String path, Object body) {
        return json(status, as(account, post(path, body)).build());
    }

    int status(String account, String path, Object body) {
        return send(as(account, post(path, body)).build()).statusCode();
    }

    private HttpRequest.Builder post(String path, Object body) {
        return request(path).header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(this.frontDoor + path)).timeout(Duration.ofSeconds(30));
    }

    private HttpRequest.Builder as(String account, HttpRequest.Builder request) {
        return request.header("Authorization", "Bearer " + this.tokens.get(account));
    }

    private static JsonNode json(int status, HttpRequest request) {
        HttpResponse<String> response = send(request);
        if (response.statusCode() != status) {
            throw new AssertionError(
                    request.method() + " " + request.uri() + ": " + response.statusCode() + " " + response.body());
        }
        return response.body().isBlank() ? JSON.nullNode() : JSON.readTree(response.body());
    }

    /** The cookies of the sign-in page, as a proxy with TLS gets them. */
    List<String> cookiesBehindTls() {
        return send(request("/dang-nhap").header("X-Forwarded-Proto", "https").build()).headers()
            .allValues("Set-Cookie");
    }

    /** What an address answers to anyone. */
    static String text(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).build()).body();
    }

    /** Whether the service on that port says that it is up. */
    static boolean answers(int port) {
        URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
        try {
            return CLIENT.send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode() == 200;
        }
        catch (IOException notYet) {
            return false;
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ex);
        }
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        }
        catch (IOException ex) {
            throw new AssertionError(request.uri() + " does not answer", ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ex);
        }
    }

}
