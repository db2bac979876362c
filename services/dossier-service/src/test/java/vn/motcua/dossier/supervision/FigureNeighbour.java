package vn.motcua.dossier.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service that keeps to the metrics service's contract on the wire: it opens the pass
 * as that service's description says, and answers known text. The two real services meet
 * in the tests of {@code one-stop}.
 */
final class FigureNeighbour implements AutoCloseable {

    static final String SECRET = "secret-of-the-tests-0123456789abcdef";

    final List<String> asked = new CopyOnWriteArrayList<>();

    final List<JsonNode> passes = new CopyOnWriteArrayList<>();

    volatile Mood mood = Mood.FRIENDLY;

    private final HttpServer server;

    FigureNeighbour() {
        try {
            this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        this.server.createContext("/", this::answer);
        this.server.start();
    }

    String url() {
        return "http://127.0.0.1:" + this.server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String asked = exchange.getRequestURI().toString();
        this.asked.add(asked);
        if (this.mood == Mood.SILENT) {
            exchange.close();
        }
        else if (this.mood == Mood.SUSPICIOUS || !opens(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, "application/problem+json", "{}");
        }
        else if (asked.contains("from=bad")) {
            send(exchange, 400, "application/problem+json", "{\"detail\":\"Ngày bắt đầu không hợp lệ.\"}");
        }
        else if (asked.startsWith("/api/reports/")) {
            exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"bieu-06a.xlsx\"");
            send(exchange, 200, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK");
        }
        else if (asked.startsWith("/api/")) {
            send(exchange, 200, "application/json", "{\"indicators\":[]}");
        }
        else {
            send(exchange, 200, "text/html;charset=UTF-8", "<div id=\"figures-live\">Đúng hạn 97,5%</div>");
        }
    }

    private boolean opens(String header) {
        String[] parts = header.substring("Bearer ".length()).split("\\.");
        this.passes.add(new JsonMapper().readTree(Base64.getUrlDecoder().decode(parts[0])));
        return parts[1].equals(Base64.getUrlEncoder().withoutPadding().encodeToString(mac(parts[0])));
    }

    private static byte[] mac(String payload) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(payload.getBytes(StandardCharsets.US_ASCII));
        }
        catch (java.security.GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        this.server.stop(0);
    }

    /** How it treats its callers. */
    enum Mood {

        /** Answers. */
        FRIENDLY,

        /** Hangs up without a word. */
        SILENT,

        /** Takes every pass for forged. */
        SUSPICIOUS

    }

}
