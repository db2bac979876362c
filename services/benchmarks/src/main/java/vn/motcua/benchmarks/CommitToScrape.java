package vn.motcua.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long it takes from the answer to an acceptance until a scrape of the metrics
 * service shows it, against a running training server:
 * {@code CommitToScrape http://127.0.0.1:8080 http://127.0.0.1:8081 200}.
 */
public final class CommitToScrape {

    private static final Pattern ACCEPTED = Pattern
        .compile("(?m)^motcua_dossiers_accepted_total\\{agency=\"all\"\\} ([0-9.E]+)$");

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private static final String DOSSIER = """
            {"procedure":"1.004873","submitter":{"name":"Người Đo","idKind":"CITIZEN_ID","idNumber":"070190001234"}}""";

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String console;

    private final String metrics;

    private CommitToScrape(String console, String metrics) {
        this.console = console;
        this.metrics = metrics;
    }

    /** Arguments: console address, metrics address, number of actions. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("usage: CommitToScrape <console> <metrics> <actions>");
        }
        new CommitToScrape(arguments[0], arguments[1]).run(Integer.parseInt(arguments[2]));
    }

    private void run(int actions) throws IOException, InterruptedException {
        List<Long> millis = new ArrayList<>();
        double seen = accepted();
        for (int i = 0; i < actions; i++) {
            accept();
            long committed = System.nanoTime();
            seen++;
            while (accepted() < seen) {
                Thread.onSpinWait();
            }
            millis.add((System.nanoTime() - committed) / 1_000_000);
        }
        Collections.sort(millis);
        System.out.printf("commit to scrape over %d actions: p50 %d ms, p95 %d ms, max %d ms%n", actions,
                quantile(millis, 0.50), quantile(millis, 0.95), quantile(millis, 1.0));
    }

    private void accept() throws IOException, InterruptedException {
        String dossier = firstId(post("/api/dossiers", DOSSIER));
        String work = firstId(send(request(this.console + "/api/work-items?dossier=" + dossier).GET().build()));
        post("/api/work-items/" + work + "/complete", "{\"decision\":\"ACCEPT\"}");
    }

    private double accepted() throws IOException, InterruptedException {
        String scrape = send(HttpRequest.newBuilder(URI.create(this.metrics + "/actuator/prometheus")).build());
        Matcher line = ACCEPTED.matcher(scrape);
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }

    private String post(String path, String body) throws IOException, InterruptedException {
        return send(request(this.console + path).header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
    }

    private static HttpRequest.Builder request(String url) {
        String credential = Base64.getEncoder().encodeToString("desk:desk".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Basic " + credential);
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = this.client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException(request.uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    private static String firstId(String json) throws IOException {
        Matcher id = ID.matcher(json);
        if (!id.find()) {
            throw new IOException("no id in " + json);
        }
        return id.group(1);
    }

    private static long quantile(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
    }

}
