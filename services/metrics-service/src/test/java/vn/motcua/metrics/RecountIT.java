package vn.motcua.metrics;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.motcua.events.DossierFact;
import vn.motcua.events.Envelope;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The figures equal a recount by SQL over the raw facts, which shares no code with the
 * fold.
 */
@ExtendWith(TestHouse.class)
class RecountIT {

    /** Last fact of each dossier, read straight from the JSON as published. */
    private static final String LAST = """
            WITH last AS (
                SELECT DISTINCT ON (event->>'subject') event->'data'->'dossier' AS d
                  FROM public.raw_event
                 WHERE event->'data'->'dossier'->>'agency' LIKE :prefix || '%%'
                 ORDER BY event->>'subject', (event->>'sequence')::bigint DESC),
            fact AS (
                SELECT d->>'agency' AS agency, d->>'procedure' AS procedure, d->>'channel' AS channel,
                       d->>'status' AS status, d->>'outcome' AS outcome, d->>'apology' AS apology,
                       (d->>'receivedAt')::timestamptz AS received, (d->>'originalDueAt')::timestamptz AS due,
                       (d->>'resolvedAt')::timestamptz AS resolved
                  FROM last WHERE d->>'receivedAt' IS NOT NULL),
            judged AS (
                SELECT *, outcome IN ('APPROVED', 'REFUSED', 'STOPPED') AS done, outcome IS NULL AS open,
                       coalesce(status = 'AWAITING_SUPPLEMENT', false) AS waits,
                       coalesce(resolved > due AND outcome <> 'WITHDRAWN'
                                OR outcome IS NULL AND status <> 'AWAITING_SUPPLEMENT' AND :now > due, false) AS late
                  FROM fact WHERE outcome IS DISTINCT FROM 'DUPLICATE')
            """;

    private static final String COUNTS = LAST + """
            SELECT count(*) FILTER (WHERE done AND resolved <= due)                      AS on_time,
                   count(*) FILTER (WHERE done)                                          AS resolved,
                   count(*) FILTER (WHERE channel = 'ONLINE')                            AS online,
                   count(*)                                                              AS accepted,
                   count(*) FILTER (WHERE late AND apology <> 'NONE')                    AS letters,
                   count(*) FILTER (WHERE late)                                          AS late,
                   count(*) FILTER (WHERE open AND NOT waits AND :now <= due)            AS open_in_time,
                   count(*) FILTER (WHERE open AND NOT waits AND :now > due)             AS overdue,
                   count(*) FILTER (WHERE open AND waits)                                AS paused,
                   count(*) FILTER (WHERE open)                                          AS open
              FROM judged WHERE %s
            """;

    private final House house;

    RecountIT(House house) {
        this.house = house;
        house.database().sql("CREATE TABLE IF NOT EXISTS public.raw_event (event jsonb NOT NULL)").update();
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 42, 20261116 })
    void shuffled_and_doubled_facts_give_the_figures_of_a_recount(long seed) {
        String prefix = "R" + seed + ".";
        RandomLives random = new RandomLives(seed, prefix);
        List<Life> lives = random.lives(250);
        deliver(random.delivered(lives));

        assertFigures(prefix, "", "true");
        for (int agency = 0; agency < 3; agency++) {
            assertFigures(prefix, "&agency=" + prefix + agency, "agency = '" + prefix + agency + "'");
        }
        assertFigures(prefix, "&channel=ONLINE", "channel = 'ONLINE'");
        assertFigures(prefix, "&procedure=1.002", "procedure = '1.002'");
        assertRows(prefix, "procedure", "procedure");
        assertRows(prefix, "channel", "channel");
        assertRows(prefix, "agency", "agency");
    }

    @Test
    void delivering_everything_again_changes_nothing() {
        RandomLives random = new RandomLives(7, "RA.");
        List<Life> lives = random.lives(100);
        deliver(random.delivered(lives));
        String before = contents(this.house.database());

        random.delivered(lives).forEach(this.house::publish);
        this.house.settle();

        assertThat(contents(this.house.database())).isEqualTo(before);
    }

    @Test
    void a_full_replay_into_an_empty_database_gives_the_same_facts_and_cells() {
        RandomLives random = new RandomLives(8, "RB.");
        deliver(random.delivered(random.lives(100)));
        JdbcClient original = this.house.database();
        original.sql("CREATE DATABASE replay").update();
        String url = this.house.postgres().jdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/replay$1");
        Map<String, Object> elsewhere = Map.of("motcua.db.url", url, "motcua.metrics.fold.group", "replay",
                "motcua.metrics.fold.node", "replay");
        try (ConfigurableApplicationContext replay = this.house.node(elsewhere)) {
            JdbcClient copy = replay.getBean(JdbcClient.class);
            this.house.settle(copy);

            assertThat(contents(copy)).isEqualTo(contents(original));
        }
    }

    private void deliver(List<Envelope<DossierFact>> facts) {
        this.house.database()
            .sql("INSERT INTO public.raw_event SELECT unnest(:events::jsonb[])")
            .param("events",
                    facts.stream()
                        .map((fact) -> new String(House.bytes(fact), StandardCharsets.UTF_8))
                        .toArray(String[]::new))
            .update();
        facts.forEach(this.house::publish);
        this.house.settle();
    }

    private void assertFigures(String prefix, String query, String condition) {
        String token = this.house.token(prefix + 0, prefix + 1, prefix + 2);
        JsonNode answer = this.house.json("/api/indicators?by=" + query, token);
        assertThat(numbers(answer.path("indicators"))).as(query).isEqualTo(recount(prefix, condition, answer));
    }

    private void assertRows(String prefix, String by, String column) {
        String token = this.house.token(prefix + 0, prefix + 1, prefix + 2);
        JsonNode answer = this.house.json("/api/indicators?by=" + by, token);
        assertThat(answer.path("rows")).isNotEmpty();
        for (JsonNode row : answer.path("rows")) {
            String condition = column + " = '" + row.path("key").asString() + "'";
            assertThat(numbers(row.path("indicators"))).as(condition).isEqualTo(recount(prefix, condition, answer));
        }
    }

    private static String numbers(JsonNode indicators) {
        StringBuilder numbers = new StringBuilder();
        for (JsonNode one : indicators) {
            numbers.append("%s %d/%d ".formatted(one.path("id").asString(), one.path("numerator").asLong(),
                    one.path("denominator").asLong()));
        }
        return numbers.toString();
    }

    private String recount(String prefix, String condition, JsonNode answer) {
        return this.house.database()
            .sql(COUNTS.formatted(condition))
            .param("prefix", prefix)
            .param("now", java.time.OffsetDateTime.parse(answer.path("asOf").asString()))
            .query((row,
                    number) -> ("on-time %d/%d online %d/%d apology-coverage %d/%d open-in-time %d/%d "
                            + "overdue %d/%d paused %d/%d ")
                        .formatted(row.getLong("on_time"), row.getLong("resolved"), row.getLong("online"),
                                row.getLong("accepted"), row.getLong("letters"), row.getLong("late"),
                                row.getLong("open_in_time"), row.getLong("open"), row.getLong("overdue"),
                                row.getLong("open"), row.getLong("paused"), row.getLong("open")))
            .single();
    }

    // facts of agencies "F." never went through the broker
    private static String contents(JdbcClient database) {
        return database.sql("""
                SELECT (SELECT md5(string_agg(f::text, ';' ORDER BY f.id)) FROM metrics.dossier_fact f
                         WHERE agency NOT LIKE 'F.%') || ' '
                    || (SELECT md5(string_agg(c::text, ';' ORDER BY c::text)) FROM metrics.cell c
                         WHERE n <> 0 AND agency NOT LIKE 'F.%') || ' '
                    || (SELECT md5(string_agg(m::text, ';' ORDER BY m::text)) FROM metrics.agency_month m
                         WHERE n <> 0 AND agency NOT LIKE 'F.%')
                """).query(String.class).single();
    }

}
