package vn.motcua.onestop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The HTTP contract, as the sample accounts use it. */
final class Api {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Services services;

    Api(Services services) {
        this.services = services;
    }

    void moveClock(String to) {
        post("admin", "/api/training/clock", "{\"to\":\"" + to + "\"}");
    }

    Instant legalNow() {
        return OffsetDateTime.parse(get("admin", "/api/training/clock").path("now").asString()).toInstant();
    }

    String accept(String procedure, String channel) {
        String id = post("desk", "/api/dossiers", "{\"procedure\":\"" + procedure + "\",\"channel\":\"" + channel
                + "\",\"submitter\":{\"name\":\"Thị Brơi\",\"idKind\":\"CITIZEN_ID\",\"idNumber\":\"070195002222\"}}")
            .path("id")
            .asString();
        decide("desk", id, "CHECK", "ACCEPT");
        return id;
    }

    void decide(String account, String dossier, String kind, String decision) {
        for (JsonNode work : get(account, "/api/work-items?dossier=" + dossier)) {
            if (work.path("kind").asString().equals(kind)) {
                post(account, "/api/work-items/" + work.path("id").asString() + "/complete",
                        "{\"decision\":\"" + decision + "\"}");
                return;
            }
        }
        throw new AssertionError("no work of kind " + kind);
    }

    String status(String dossier) {
        return field(dossier, "status");
    }

    String field(String dossier, String name) {
        return get("supervisor", "/api/dossiers/" + dossier).path(name).asString("");
    }

    String events(String dossier) {
        return get("supervisor", "/api/dossiers/" + dossier + "/events").toString();
    }

    Recount.Share indicator(String id) {
        for (JsonNode indicator : get("supervisor", "/api/indicators").path("indicators")) {
            if (indicator.path("id").asString().equals(id)) {
                return new Recount.Share(indicator.path("numerator").asLong(), indicator.path("denominator").asLong());
            }
        }
        throw new AssertionError("no indicator " + id);
    }

    double gauge(String name) {
        String scrape = send(
                HttpRequest.newBuilder(URI.create(this.services.metrics() + "/actuator/prometheus")).build());
        Matcher line = Pattern.compile("(?m)^" + name + "\\{agency=\"all\"\\} (\\S+)$").matcher(scrape);
        assertThat(line.find()).as(name).isTrue();
        return Double.parseDouble(line.group(1));
    }

    /** Until the figures have folded every fact of the log. */
    void awaitFigures(Ground ground) {
        Instant giveUp = Instant.now().plus(JourneyIT.PATIENCE);
        Recount recount = Recount.of(ground.database(), legalNow());
        while (!indicator("on-time").equals(recount.onTimeOfResolved())
                || !indicator("apology-coverage").equals(recount.letterOfLate())
                || !indicator("online").equals(recount.onlineOfAccepted())) {
            assertThat(Instant.now()).as("the figures follow the log").isBefore(giveUp);
        }
    }

    JsonNode get(String account, String path) {
        return JSON.readTree(send(request(account, path).GET().build()));
    }

    JsonNode post(String account, String path, String body) {
        String answer = send(request(account, path).header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
        return answer.isBlank() ? JSON.nullNode() : JSON.readTree(answer);
    }

    private HttpRequest.Builder request(String account, String path) {
        String credential = Base64.getEncoder()
            .encodeToString((account + ":" + account).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(this.services.console() + path))
            .header("Authorization", "Basic " + credential);
    }

    private String send(HttpRequest request) {
        try {
            HttpResponse<String> response = this.client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as("%s: %s", request.uri(), response.body()).isBetween(200, 299);
            return response.body();
        }
        catch (IOException ex) {
            throw new AssertionError(ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ex);
        }
    }

}
