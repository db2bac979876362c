package vn.motcua.metrics.indicators;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.motcua.events.ApologyState;
import vn.motcua.events.Channel;
import vn.motcua.events.Envelope;
import vn.motcua.events.Outcome;
import vn.motcua.events.ReferenceFact;
import vn.motcua.metrics.House;
import vn.motcua.metrics.Life;
import vn.motcua.metrics.RandomLives;
import vn.motcua.metrics.TestHouse;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures over HTTP. */
@ExtendWith(TestHouse.class)
class IndicatorsIT {

    private final House house;

    private final String agency = "I." + UUID.randomUUID();

    IndicatorsIT(House house) {
        this.house = house;
    }

    @Test
    void without_dossiers_there_is_no_data() {
        JsonNode answer = this.house.json("/api/indicators", this.house.token(this.agency));

        assertThat(answer.path("asOf").asString()).endsWith("+07:00");
        assertThat(answer.path("indicators")).hasSize(6);
        for (int i = 0; i < 3; i++) {
            JsonNode rate = answer.path("indicators").path(i);
            assertThat(rate.path("value").isNull()).isTrue();
            assertThat(rate.path("denominator").asLong()).isZero();
            assertThat(rate.path("text").asString()).isEqualTo("chưa có dữ liệu");
        }
    }

    @Test
    void the_mere_passing_of_legal_time_makes_a_dossier_overdue() {
        tell(life().accepted(House.NOW.minusSeconds(3600), Duration.ofHours(5)));
        assertThat(figure("open-in-time").path("numerator").asLong()).isEqualTo(1);
        assertThat(figure("apology-coverage").path("value").isNull()).isTrue();
        try {
            this.house.moveClock(House.NOW.plus(Duration.ofDays(1)));
            this.house.settle();

            assertThat(figure("open-in-time").path("numerator").asLong()).isZero();
            assertThat(figure("overdue").path("numerator").asLong()).isEqualTo(1);
            assertThat(figure("apology-coverage").path("value").asDouble()).isZero();
            assertThat(figure("apology-coverage").path("denominator").asLong()).isEqualTo(1);
            this.house.await("the gauge", () -> this.house
                .scraped("motcua_dossiers_open{agency=\"" + this.agency + "\",state=\"overdue\"}") == 1);
        }
        finally {
            this.house.moveClock(House.NOW);
            this.house.settle();
        }
        assertThat(figure("overdue").path("numerator").asLong()).isZero();
    }

    @Test
    void a_period_means_the_end_for_resolved_the_due_instant_for_late_and_the_reception_for_accepted() {
        Instant september = Instant.parse("2026-09-30T03:00:00Z");
        tell(life().accepted(september, Duration.ofDays(2))
            .resolved(september.plus(Duration.ofDays(40)), Outcome.APPROVED));

        assertThat(numbers("from=2026-09-30&to=2026-09-30")).isEqualTo("0/0 0/1 0/0");
        assertThat(numbers("from=2026-10-01&to=2026-10-31")).isEqualTo("0/0 0/0 0/1");
        assertThat(numbers("from=2026-11-09&to=2026-11-09")).isEqualTo("0/1 0/0 0/0");
        assertThat(numbers("from=2026-11-01&to=2026-11-30")).isEqualTo("0/1 0/0 0/0");
        assertThat(numbers("")).isEqualTo("0/1 0/1 0/1");
        JsonNode months = this.house.json("/api/indicators?by=month", this.house.token(this.agency)).path("rows");
        assertThat(months.valueStream().map((row) -> row.path("name").asString())).containsExactly("09/2026", "10/2026",
                "11/2026");
    }

    @Test
    void a_reception_counts_where_it_was_taken_in_and_its_end_where_it_is_settled() {
        Instant september = Instant.parse("2026-09-30T03:00:00Z");
        String desk = this.agency + "-desk";
        tell(life().takenBy(desk)
            .accepted(september, Duration.ofDays(2))
            .resolved(september.plusSeconds(60), Outcome.APPROVED));

        assertThat(numbers("")).as("who settles it").isEqualTo("1/1 0/0 0/0");
        JsonNode there = this.house.json("/api/indicators", this.house.token(desk));
        assertThat(figure(there, "online").path("denominator").asLong()).as("who took it in").isEqualTo(1);
        assertThat(figure(there, "on-time").path("denominator").asLong()).isZero();
        assertThat(listed("online", "missing", "?", this.house.token(desk))).hasSize(1);
        assertThat(listed("online", "missing", "?", this.house.token(this.agency))).isEmpty();
    }

    @Test
    void a_letter_covers_an_open_late_dossier_too() {
        tell(life().accepted(House.NOW.minus(Duration.ofDays(9)), Duration.ofDays(2))
            .apologised(House.NOW.minus(Duration.ofDays(8)), ApologyState.BEFORE_EXPIRY));
        tell(life().accepted(House.NOW.minus(Duration.ofDays(9)), Duration.ofDays(2)));

        assertThat(figure("apology-coverage").path("value").asDouble()).isEqualTo(0.5);
        assertThat(figure("apology-coverage").path("text").asString()).isEqualTo("50%");
    }

    @ParameterizedTest
    @ValueSource(strings = { "on-time", "online", "apology-coverage", "open-in-time", "overdue", "paused" })
    void the_dossiers_behind_a_figure_are_as_many_as_it_says(String id) {
        RandomLives random = new RandomLives(id.hashCode(), this.agency);
        List<Life> lives = random.lives(150);
        lives.forEach((life) -> this.house.publish(life.latest()));
        this.house.settle();
        String token = this.house.token(this.agency + 0, this.agency + 1, this.agency + 2);
        String period = "?from=2026-10-02&to=2026-11-14";
        JsonNode figure = figure(this.house.json("/api/indicators" + period, token), id);

        Set<String> counting = listed(id, "numerator", period, token);
        Set<String> missing = listed(id, "missing", period, token);

        assertThat(counting).hasSize(figure.path("numerator").asInt()).doesNotContainAnyElementsOf(missing);
        assertThat(counting.size() + missing.size()).isEqualTo(figure.path("denominator").asInt());
        assertThat(figure.path("denominator").asInt()).isPositive();
    }

    @Test
    void names_come_from_the_reference_topic_and_an_older_one_does_not_come_back() {
        tell(life().accepted(House.NOW.minusSeconds(60), Duration.ofDays(2)));
        describe(2, "Ủy ban nhân dân xã Mới");
        describe(1, "Ủy ban nhân dân xã Cũ");
        this.house.settle();

        JsonNode answer = this.house.json("/api/indicators?by=agency", this.house.token(this.agency));
        assertThat(answer.at("/rows/0/name").asString()).isEqualTo("Ủy ban nhân dân xã Mới");
        assertThat(answer.at("/rows/0/key").asString()).isEqualTo(this.agency);
    }

    @Test
    void nobody_sees_agencies_of_others() {
        tell(life().accepted(House.NOW.minusSeconds(60), Duration.ofDays(2)));

        String stranger = this.house.token("X.1");
        assertThat(figure(this.house.json("/api/indicators", stranger), "online").path("denominator").asLong())
            .isZero();
        HttpResponse<String> refused = this.house.get("/api/indicators?agency=" + this.agency, stranger);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("agency-not-yours").contains("Bạn không được xem");
        assertThat(figure(this.house.json("/api/indicators?agency=" + this.agency, this.house.auditor()), "online")
            .path("denominator")
            .asLong()).isEqualTo(1);
    }

    private void describe(long sequence, String name) {
        this.house
            .publish(new Envelope<>(sequence, House.NOW, new ReferenceFact.AgencyDescribed(this.agency, name, null)));
    }

    private Set<String> listed(String id, String part, String period, String token) {
        Set<String> ids = new HashSet<>();
        for (int page = 0;; page++) {
            JsonNode answer = this.house
                .json("/api/indicators/" + id + "/dossiers" + period + "&part=" + part + "&page=" + page, token);
            for (JsonNode dossier : answer.path("dossiers")) {
                assertThat(ids.add(dossier.path("id").asString())).isTrue();
            }
            if (answer.path("dossiers").isEmpty()) {
                assertThat(ids).hasSize(answer.path("total").asInt());
                return ids;
            }
        }
    }

    private Life life() {
        return new Life(UUID.randomUUID(), this.agency, "1.001", Channel.DESK, Instant.parse("2026-09-01T01:00:00Z"));
    }

    private void tell(Life life) {
        life.told().forEach(this.house::publish);
        this.house.settle();
    }

    private JsonNode figure(String id) {
        return figure(this.house.json("/api/indicators", this.house.token(this.agency)), id);
    }

    private static JsonNode figure(JsonNode answer, String id) {
        return answer.path("indicators")
            .valueStream()
            .filter((one) -> one.path("id").asString().equals(id))
            .findFirst()
            .orElseThrow();
    }

    private String numbers(String period) {
        JsonNode answer = this.house.json("/api/indicators?" + period, this.house.token(this.agency));
        StringBuilder numbers = new StringBuilder();
        for (String id : List.of("on-time", "online", "apology-coverage")) {
            JsonNode figure = figure(answer, id);
            numbers.append(' ')
                .append(figure.path("numerator").asLong())
                .append('/')
                .append(figure.path("denominator").asLong());
        }
        return numbers.toString().trim();
    }

}
