package vn.motcua.simulator.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON over HTTP/1.1 with kept connections, as one of the sample accounts. */
final class Caller {

    /** A step of the clock over many due instants may take its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String BOUNDARY = "between-the-parts";

    private final URI base;

    private final HttpClient client = HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Duration.ofSeconds(10))
        .build();

    private final JsonMapper json = JsonMapper.builder().build();

    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private final LongAdder calls = new LongAdder();

    Caller(URI base) {
        this.base = base;
    }

    long calls() {
        return this.calls.sum();
    }

    /** In sample worlds the password of an account is its name. */
    void signIn(String account) {
        JsonNode opened = read(post(null, "/api/session", Map.of("account", account, "password", account)),
                JsonNode.class);
        this.tokens.put(account, opened.path("token").asString());
    }

    boolean isSignedIn(String account) {
        return this.tokens.containsKey(account);
    }

    <T> T get(@Nullable String account, String path, Class<T> type) {
        return read(send(account, request(path).GET(), "GET " + path), type);
    }

    <T> T post(@Nullable String account, String path, Object body, Class<T> type) {
        return read(post(account, path, body), type);
    }

    void tell(String account, String path, Object body) {
        post(account, path, body);
    }

    /** Sends a PDF as the field {@code file} of a form. */
    void upload(String account, String path, String name, byte[] pdf) {
        byte[] begin = ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
        byte[] end = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        send(account, request(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArrays(List.of(begin, pdf, end))), "POST " + path);
    }

    private byte[] post(@Nullable String account, String path, Object body) {
        return send(account, request(path).header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(this.json.writeValueAsBytes(body))), "POST " + path);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(this.base.resolve(path)).timeout(PATIENCE).header("Accept", "application/json");
    }

    private byte[] send(@Nullable String account, HttpRequest.Builder request, String call) {
        String token = (account == null) ? null : this.tokens.get(account);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        this.calls.increment();
        try {
            HttpResponse<byte[]> answer = this.client.send(request.build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() / 100 != 2) {
                throw new RefusedByServer(answer.statusCode(), call, new String(answer.body(), StandardCharsets.UTF_8));
            }
            return answer.body();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(call, ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted at " + call);
        }
    }

    private <T> T read(byte[] body, Class<T> type) {
        return this.json.readValue(body, type);
    }

}
