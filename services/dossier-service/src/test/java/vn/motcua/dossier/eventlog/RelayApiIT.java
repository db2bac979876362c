package vn.motcua.dossier.eventlog;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Accounts;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.time.Clocks;

import static org.assertj.core.api.Assertions.assertThat;

class RelayApiIT {

    private static final String PASSWORD = "Trả kết quả đúng hẹn";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final Broker BROKER = Broker.shared();

    private static final LogDatabase DATABASE = LogDatabase.fresh();

    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void start() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.address", "127.0.0.1");
        properties.put("server.port", "0");
        properties.put("spring.config.name", "none");
        properties.put("spring.main.banner-mode", "off");
        properties.put("spring.datasource.url", DATABASE.url());
        properties.put("spring.datasource.username", DATABASE.user());
        properties.put("spring.datasource.password", DATABASE.password());
        properties.put("spring.datasource.hikari.connection-init-sql", "SET search_path TO dossier, public");
        properties.put("spring.flyway.enabled", "false");
        properties.put("management.endpoints.web.exposure.include", "health,prometheus");
        properties.put("management.endpoint.health.show-details", "always");
        properties.put("management.endpoint.health.probes.enabled", "true");
        properties.put("motcua.kafka.bootstrap", BROKER.bootstrap());
        properties.put("motcua.kafka.announced", "kafka:9092, kafka-2:9092");
        properties.put("motcua.access.hash-strength", "4");
        server = new SpringApplicationBuilder(Rooms.class).properties(properties).run();
        Accounts accounts = server.getBean(Accounts.class);
        accounts.create("admin", "Quản trị", PASSWORD, Set.of(Role.SYSTEM_ADMIN), "H40.35", Set.of());
        accounts.create("auditor", "Kiểm tra", PASSWORD, Set.of(Role.AUDITOR), "H40.35", Set.of());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_administrator_has_facts_published_again() throws Exception {
        UUID dossier = UUID.randomUUID();
        EventLog log = server.getBean(EventLog.class);
        new TransactionTemplate(server.getBean(PlatformTransactionManager.class))
            .executeWithoutResult((status) -> Facts.of(dossier, 3).forEach(log::append));
        Await.published(DATABASE);
        long highest = DATABASE.highest();
        HttpResponse<String> answer = replay("admin", "{\"from\": " + (highest - 1) + "}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<Integer>read(answer.body(), "$.from")).isEqualTo((int) highest - 1);
        assertThat(JsonPath.<Integer>read(answer.body(), "$.upTo")).isEqualTo((int) highest);
        Await.until("they are sent again", () -> BROKER.sequences(dossier).size() == 5);
        assertThat(BROKER.sequences(dossier)).containsExactly(1L, 2L, 3L, 2L, 3L);
        assertThat(DATABASE.outside()
            .sql("SELECT account || ' ' || reason FROM access_audit WHERE what = 'RELAY_REPLAY'")
            .query(String.class)
            .list()).containsExactly("admin " + (highest - 1) + "-" + highest);
        Await.published(DATABASE);
        healthAndMetersTellThePosition();
    }

    private static void healthAndMetersTellThePosition() throws Exception {
        HttpResponse<String> health = get("/actuator/health");
        assertThat(JsonPath.<String>read(health.body(), "$.components.relay.status")).isEqualTo("UP");
        assertThat(JsonPath.<String>read(health.body(), "$.components.relay.details.state")).isEqualTo("ACTIVE");
        assertThat(JsonPath.<Integer>read(health.body(), "$.components.relay.details.lagEvents")).isZero();
        assertThat(get("/actuator/prometheus").body()).contains("\nmotcua_relay_lag_events 0.0\n",
                "\nmotcua_relay_lag_seconds 0.0\n", "\nmotcua_relay_failures_total 0.0\n",
                "\nmotcua_relay_position " + (double) DATABASE.highest() + "\n");
    }

    @Test
    void anybody_reads_what_the_events_are_and_where() throws Exception {
        HttpResponse<String> document = get("/asyncapi.json");
        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.headers().firstValue("Content-Type"))
            .hasValue("application/vnd.aai.asyncapi+json;version=3.0.0");
        assertThat(JsonPath.<List<String>>read(document.body(), "$.servers.*.host")).containsExactly("kafka:9092",
                "kafka-2:9092");
        assertThat(JsonPath.<String>read(document.body(), "$.channels.dossier.address")).isEqualTo("motcua.dossier.v1");
        assertThat(JsonPath.<String>read(get("/v3/api-docs").body(), "$.externalDocs.url")).isEqualTo("/asyncapi.json");
        HttpResponse<String> schema = get("/api/schemas/vn.motcua.dossier.accepted.v1");
        assertThat(schema.headers().firstValue("Content-Type")).hasValue("application/schema+json");
        assertThat(JsonPath.<String>read(schema.body(), "$.title")).isEqualTo("Tiếp nhận hồ sơ");
        assertThat(get("/api/schemas/cloudevent").statusCode()).isEqualTo(200);
        assertThat(get("/api/schemas/vn.motcua.dossier.eaten.v1").statusCode()).isEqualTo(404);
    }

    @Test
    void what_has_not_changed_is_not_sent_again() throws Exception {
        HttpResponse<String> document = get("/asyncapi.json");
        assertThat(document.headers().firstValue("Cache-Control")).hasValue("max-age=3600, public");
        HttpRequest again = HttpRequest.newBuilder(address("/asyncapi.json"))
            .header("If-None-Match", document.headers().firstValue("ETag").orElseThrow())
            .build();
        HttpResponse<String> same = CLIENT.send(again, HttpResponse.BodyHandlers.ofString());
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
    }

    @Test
    void readiness_does_not_depend_on_the_broker() throws Exception {
        assertThat(get("/actuator/health/readiness").body()).doesNotContain("relay").contains("UP");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "{}|field-missing|Thiếu thông tin bắt buộc: vị trí bắt đầu phát lại.",
                    "{\"from\": 0}|field-invalid|Giá trị không hợp lệ: vị trí bắt đầu phát lại.",
                    "{\"from\": 1000000}|field-invalid|Giá trị không hợp lệ: vị trí bắt đầu phát lại." })
    void a_position_that_cannot_be_is_refused(String body, String code, String sentence) throws Exception {
        Await.published(DATABASE);
        long before = DATABASE.position();
        HttpResponse<String> answer = replay("admin", body);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(JsonPath.<String>read(answer.body(), "$.errors[0].code")).isEqualTo(code);
        assertThat(JsonPath.<String>read(answer.body(), "$.errors[0].message")).startsWith(sentence);
        assertThat(DATABASE.position()).isEqualTo(before);
    }

    @Test
    void nobody_else_may_ask() throws Exception {
        assertThat(replay("auditor", "{\"from\": 1}").statusCode()).isEqualTo(403);
        assertThat(CLIENT.send(request("").build(), HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    }

    private static HttpResponse<String> replay(String account, String body) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return CLIENT.send(request(body).header("Authorization", "Basic " + basic).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String body) {
        return HttpRequest.newBuilder(address("/api/operations/relay/replay"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getEnvironment().getProperty("local.server.port") + path);
    }

    @EnableAutoConfiguration
    @ConfigurationPropertiesScan(basePackageClasses = { Access.class, EventLog.class })
    @ComponentScan(basePackageClasses = { Access.class, Texts.class, Clocks.class, EventLog.class })
    static class Rooms {

    }

}
