package vn.motcua.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.ConfigurableApplicationContext;

import vn.motcua.dossier.DossierService;
import vn.motcua.embedded.ScratchDatabase;

/** The service on a database of its own, and what its people send to it. */
final class Office implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private static final String DOSSIER = """
            {"procedure":"1.004884","submitter":{"name":"Người Đo","idKind":"CITIZEN_ID","idNumber":"070190001234"}}""";

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final ConfigurableApplicationContext service;

    private final String console;

    private Office(ConfigurableApplicationContext service) {
        this.service = service;
        this.console = "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port");
    }

    /** A Monday morning in the sample commune, without played days. */
    static Office open() {
        ScratchDatabase scratch = ScratchDatabase.create();
        Map<String, Object> properties = new HashMap<>(
                Map.of("motcua.db.url", scratch.jdbcUrl(), "motcua.db.user", scratch.user(), "motcua.db.password",
                        scratch.password(), "motcua.port", 0, "motcua.world", "commune-2026", "motcua.world-start",
                        "2026-11-16T08:00:00+07:00", "motcua.access.hash-strength", 4, "motcua.paper.sample", true));
        properties.put("motcua.token-secret", "secret-of-the-benchmark-0123456789");
        return new Office(DossierService.start(properties));
    }

    <T> T bean(Class<T> type) {
        return this.service.getBean(type);
    }

    /** A dossier is received and accepted. */
    UUID accept() throws IOException, InterruptedException {
        String dossier = firstId(send("desk", "/api/dossiers", DOSSIER));
        String work = firstId(get("desk", "/api/work-items?dossier=" + dossier));
        send("desk", "/api/work-items/" + work + "/complete", "{\"decision\":\"ACCEPT\"}");
        return UUID.fromString(dossier);
    }

    /** An accepted dossier goes to who handles it. */
    void forward(UUID dossier) throws IOException, InterruptedException {
        String work = firstId(get("desk", "/api/work-items?dossier=" + dossier));
        send("desk", "/api/work-items/" + work + "/complete", "{\"decision\":\"FORWARD\"}");
    }

    String send(String account, String path, String body) throws IOException, InterruptedException {
        return answer(request(account, path).header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
    }

    String get(String account, String path) throws IOException, InterruptedException {
        return answer(request(account, path).GET().build());
    }

    private HttpRequest.Builder request(String account, String path) {
        String credential = Base64.getEncoder()
            .encodeToString((account + ":" + account).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(this.console + path)).header("Authorization", "Basic " + credential);
    }

    private String answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = this.client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(
                    request.uri() + " answers " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    static String firstId(String body) {
        Matcher found = ID.matcher(body);
        if (!found.find()) {
            throw new IllegalStateException("no id in " + body);
        }
        return found.group(1);
    }

    @Override
    public void close() {
        this.service.close();
    }

}
