package vn.motcua.metrics.indicators;

import java.net.http.HttpResponse;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.metrics.House;
import vn.motcua.metrics.TestHouse;
import vn.motcua.metrics.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Who comes in, and what a question without sense is told. */
@ExtendWith(TestHouse.class)
class IndicatorDoorIT {

    private final House house;

    private final String agency = "H19.101";

    IndicatorDoorIT(House house) {
        this.house = house;
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/indicators", "/api/indicators/online/dossiers", "/figures",
            "/figures/online/dossiers", "/", "/actuator", "/actuator/env", "/unknown" })
    void nothing_opens_without_a_token(String path) {
        assertThat(this.house.get(path, "").statusCode()).isEqualTo(401);
        assertThat(this.house.get(path, "made.up").statusCode()).isEqualTo(401);
        Instant past = this.house.clock().instant().minusSeconds(1);
        HttpResponse<String> late = this.house.get(path, Tokens.token(House.SECRET, "AUDITOR", past, "*"));
        assertThat(late.statusCode()).isEqualTo(401);
        assertThat(late.body()).contains("đăng nhập lại");
        assertThat(late.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "/api/indicators?from=hom-nay, from, day-invalid", "/api/indicators?to=2026-02-30, to, day-invalid",
            "/api/indicators?from=2026-11-02&to=2026-11-01, to, range-backwards",
            "/api/indicators?by=weather, by, grouping-unknown",
            "/api/indicators?channel=PIGEON, channel, channel-unknown",
            "/api/indicators/online/dossiers?part=both, part, part-unknown",
            "/api/indicators/online/dossiers?page=-1, page, page-invalid" })
    void a_question_without_sense_is_told_by_field_and_rule(String path, String field, String code) {
        HttpResponse<String> answer = this.house.get(path, this.house.token(this.agency));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = JsonMapper.builder().build().readTree(answer.body());
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(problem.path("detail").asString()).contains("Hãy");
    }

    @Test
    void an_unknown_indicator_is_not_found() {
        assertThat(this.house.get("/api/indicators/luck/dossiers", this.house.token(this.agency)).statusCode())
            .isEqualTo(404);
    }

}
