package vn.motcua.dossier.calendarchange;

import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.Http;
import vn.motcua.dossier.Rows;

import static org.assertj.core.api.Assertions.assertThat;

/** Wrong lists of days: line and reason, all at once, and nothing is imported. */
class WrongDaysTest {

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

    @ParameterizedTest(name = "{0} {2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    VN      | catalogue | 2026-12-01 PUBLIC_HOLIDAY A; 2026-12-01 PUBLIC_HOLIDAY B    | day-twice               | Dòng 2
                    VN      | catalogue | 2026-12-01 PUBLIC_HOLIDAY A; 2026-12-01 SWAPPED_OFF B       | day-contradictory       | Dòng 2
                    VN      | catalogue | 2029-12-03 PUBLIC_HOLIDAY A                                 | day-outside-years       | Dòng 1
                    VN      | catalogue | 2026-12-05 COMPENSATORY_OFF A                               | day-already-off         | Dòng 1
                    VN      | catalogue | 2026-12-01 MAKE_UP_WORKING A 2026-11-24                     | make-up-already-working | Dòng 1
                    VN      | catalogue | 2026-12-05 MAKE_UP_WORKING A                                | make-up-for-no-day-off  | Dòng 1
                    VN      | catalogue | 2026-12-31 SWAPPED_OFF A                                    | swap-without-make-up    | Dòng 1
                    VN      | catalogue | 2026-12-01 WORKING A                                        | day-not-special         | Dòng 1
                    VN      | catalogue | 2026-12-01 HOLIDAY A                                        | day-kind-unknown        | «HOLIDAY»
                    VN      | catalogue | 2026-02-30 PUBLIC_HOLIDAY A                                 | day-unreadable          | «2026-02-30»
                    H19.101 | catalogue | 2026-11-24 LOCAL_OFF A                                      | day-already-off         | Dòng 1
                    H99.999 | catalogue | 2026-12-01 LOCAL_OFF A                                      | agency-unknown          | H99.999
                    VN      | desk      | 2026-12-01 PUBLIC_HOLIDAY A                                 | not-allowed             | quyền
                    """)
    void is_refused(String scope, String account, String days, String code, String said) {
        for (String act : new String[] { "preview", "apply" }) {
            Map<String, Long> before = Rows.in(server.database());
            Http.Answer answer = http.post(account, "/api/calendars/" + scope + "/days/" + act, body(days, "QĐ 1"));
            assertThat(answer.body().path("errors").toString()).contains("\"" + code + "\"");
            assertThat(answer.body().path("detail").asString()).contains(said);
            assertThat(answer.status()).isBetween(400, 499);
            assertThat(Rows.in(server.database())).isEqualTo(before);
        }
    }

    @Test
    void all_lines_that_are_wrong_are_told_at_once() {
        Http.Answer answer = http.post("catalogue", "/api/calendars/VN/days/apply", body(
                "2026-12-05 COMPENSATORY_OFF A; 32/12/2026 PUBLIC_HOLIDAY B; 2026-12-01 PUBLIC_HOLIDAY C; 2026-12-31 SWAPPED_OFF D",
                ""));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("errors").valueStream().map((error) -> error.path("field").asString()))
            .containsExactlyInAnyOrder("days[1].date", "decision", "days[0]", "days[3]");
    }

    @Test
    void a_provisional_year_needs_a_name() {
        Map<String, Long> before = Rows.in(server.database());
        String body = """
                {"days":[{"date":"2028-01-03","kind":"COMPENSATORY_OFF","name":"Nghỉ bù Tết Dương lịch"}],"decision":"Phương án",
                 "years":[{"year":2028,"provisional":true,"approvedBy":" "}]}""";
        Http.Answer answer = http.post("catalogue", "/api/calendars/VN/days/apply", body);
        assertThat(answer.body().path("errors").toString()).contains("provisional-without-approval");
        assertThat(Rows.in(server.database())).isEqualTo(before);
    }

    private static String body(String days, String decision) {
        StringBuilder list = new StringBuilder();
        for (String day : days.split("; ")) {
            String[] parts = day.strip().split(" ");
            list.append(list.isEmpty() ? "" : ",")
                .append("{\"date\":\"%s\",\"kind\":\"%s\",\"name\":\"%s\"".formatted(parts[0], parts[1], parts[2]))
                .append((parts.length > 3) ? ",\"replaces\":\"" + parts[3] + "\"}" : "}");
        }
        return "{\"days\":[" + list + "],\"decision\":\"" + decision + "\"}";
    }

}
