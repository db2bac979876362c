package vn.motcua.dossier;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The preview of due dates over HTTP answers every row of the golden table as the law
 * does, in one batch and one by one.
 */
class GoldenPreviewTest {

    private static final String PREVIEW = "/api/deadlines/preview";

    private static final List<String> DATES = List.of("originalDueAt", "dueAt", "apologyBy", "askAt", "transferBy",
            "indexDueAt");

    private static final List<GoldenQuestion> QUESTIONS = GoldenQuestion.of("/golden.csv")
        .stream()
        .filter((row) -> row.cell("week").equals("STANDARD"))
        .toList();

    private static DeskServer server;

    private static Http http;

    @BeforeAll
    static void open() {
        server = DeskServer.startingAt("2026-11-16T07:00:00+07:00");
        http = new Http(server);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void a_batch_is_answered_in_its_order() {
        assertThat(QUESTIONS).hasSizeGreaterThan(200);
        String batch = QUESTIONS.stream().map(GoldenQuestion::json).collect(Collectors.joining(",", "[", "]"));
        Http.Answer answer = http.post("desk", PREVIEW, batch);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().size()).isEqualTo(QUESTIONS.size());
        SoftAssertions all = new SoftAssertions();
        for (int i = 0; i < QUESTIONS.size(); i++) {
            compare(all, QUESTIONS.get(i), answer.body().get(i));
        }
        all.assertAll();
    }

    @Test
    void one_is_answered_as_in_a_batch() {
        SoftAssertions all = new SoftAssertions();
        IntStream.range(0, QUESTIONS.size()).filter((i) -> i % 7 == 0).mapToObj(QUESTIONS::get).forEach((question) -> {
            Http.Answer answer = http.post("desk", PREVIEW, question.json());
            all.assertThat(answer.status()).as(question.cell("id")).isEqualTo(200);
            compare(all, question, answer.body());
        });
        all.assertAll();
    }

    @Test
    void a_day_beyond_the_calendar_is_refused_with_its_year() {
        List<GoldenQuestion> refused = GoldenQuestion.of("/golden-refused.csv");
        assertThat(refused).isNotEmpty();
        for (GoldenQuestion question : refused) {
            Http.Answer answer = http.post("desk", PREVIEW, question.json());
            assertThat(answer.status()).as(question.cell("id")).isEqualTo(422);
            assertThat(answer.body().path("errors").toString()).contains("calendar-missing");
            assertThat(answer.body().path("detail").asString()).contains(question.cell("year"));
        }
    }

    private static void compare(SoftAssertions all, GoldenQuestion question, JsonNode answer) {
        for (String date : DATES) {
            all.assertThat(local(answer.path(date)))
                .as(question.cell("id") + " " + date)
                .isEqualTo(question.cell(date));
        }
        String provisional = Boolean.toString(answer.path("provisional").asBoolean());
        all.assertThat(provisional).as(question.cell("id")).isEqualTo(question.cell("provisional"));
        long counted = answer.path("explanation")
            .valueStream()
            .filter((day) -> day.path("counted").asBoolean())
            .count();
        all.assertThat(counted).as(question.cell("id")).isEqualTo(Long.parseLong(question.cell("countedDays")));
    }

    /** As the table writes it; another offset than that of the country is an error. */
    private static String local(JsonNode date) {
        if (date.isNull()) {
            return "none";
        }
        OffsetDateTime at = OffsetDateTime.parse(date.asString());
        assertThat(at.getOffset()).isEqualTo(ZoneOffset.ofHours(7));
        LocalDateTime local = at.toLocalDateTime();
        return local.toString();
    }

}
