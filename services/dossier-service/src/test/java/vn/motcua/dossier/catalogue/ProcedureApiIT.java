package vn.motcua.dossier.catalogue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.dossier.DeskServer;

import static org.assertj.core.api.Assertions.assertThat;

class ProcedureApiIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static DeskServer server;

    @BeforeAll
    static void start() {
        server = DeskServer.startingAt("2026-11-16T07:00:00+07:00");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aDeskOfficerFindsAProcedureOfTheOwnAgency() throws Exception {
        HttpResponse<String> answer = get("/api/procedures?query=khai%20sinh", "desk");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode body = JSON.readTree(answer.body());
        assertThat(body.get("page").asInt()).isZero();
        assertThat(body.get("total").asInt()).isGreaterThanOrEqualTo(3);
        JsonNode first = body.get("items").get(0);
        assertThat(first.get("code").asString()).isEqualTo("1.001193");
        assertThat(first.get("limit").get("unit").asString()).isEqualTo("SAME_DAY");
        assertThat(first.get("unit").asString()).isEqualTo("H19.101.04");
        assertThat(first.get("documents").get(0).get("originals").asInt()).isEqualTo(1);
    }

    @Test
    void aPageBeyondTheLastIsEmptyAndOneBeforeTheFirstIsRefused() throws Exception {
        assertThat(JSON.readTree(get("/api/procedures?page=9", "desk").body()).get("items")).isEmpty();
        assertRefused(get("/api/procedures?page=-1", "desk"), "page", "field-invalid");
    }

    @Test
    void oneProcedureIsShownWhole() throws Exception {
        JsonNode body = JSON.readTree(get("/api/procedures/1.013225", "officer").body());
        assertThat(body.get("limit").get("value").asInt()).isEqualTo(20);
        assertThat(body.get("verifyLimit").get("value").asInt()).isEqualTo(30);
        assertThat(body.get("onlineLevel").asString()).isEqualTo("UNKNOWN");
        assertThat(body.get("feeVnd").isNull()).isTrue();
    }

    @Test
    void anUnknownProcedureIsNamedByFieldAndRule() throws Exception {
        assertRefused(get("/api/procedures/1.999999", "desk"), "procedure", "procedure-unknown");
        assertRefused(get("/api/procedures/1.001193?agency=H19.999", "desk"), "procedure", "procedure-not-at-agency");
    }

    @Test
    void aStrangerSeesNothing() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + "/api/procedures")).build();
        assertThat(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
            .isEqualTo(401);
    }

    private static void assertRefused(HttpResponse<String> answer, String field, String code) {
        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("type").asString()).isEqualTo("urn:motcua:refusal:" + code);
        assertThat(problem.get("errors").get(0).get("field").asString()).isEqualTo(field);
        assertThat(problem.get("errors").get(0).get("message").asString()).isNotBlank();
    }

    private static HttpResponse<String> get(String path, String account) throws IOException, InterruptedException {
        String credentials = Base64.getEncoder()
            .encodeToString((account + ":" + account).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path))
            .header("Authorization", "Basic " + credentials)
            .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

}
