package vn.motcua.dossier;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.worklist.WorkKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Steps with their own due instants, and who used the days, in a real server. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StepTimesTest {

    /** The legal clock ticks while the test acts. */
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    static DeskServer server;

    static Desk desk;

    static Http http;

    @BeforeAll
    static void open() {
        server = DeskServer.startingAt("2026-11-16T09:00:00+07:00");
        desk = new Desk(server);
        http = new Http(server);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    @Order(1)
    void each_step_has_its_own_due_instant_and_a_pause_moves_it() {
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        assertThat(dues(id)).containsExactly("2026-11-17T11:00:00+07:00", "2026-11-18T17:00:00+07:00",
                "2026-11-19T11:00:00+07:00", "2026-11-19T17:00:00+07:00");
        assertThat(stepDue("desk", id)).isEqualTo("2026-11-17T11:00:00+07:00");
        desk.transfers(id);
        assertThat(stepDue("officer", id)).isEqualTo("2026-11-18T17:00:00+07:00");
        desk.timePassesUntil("2026-11-17T10:00");
        desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER, Desk.supplement("Giấy khai sinh"));
        assertThat(dues(id)).containsOnly("null");
        desk.timePassesUntil("2026-11-19T10:00");
        assertThat(http
            .post("desk", "/api/dossiers/" + id + "/supplement", "{\"documents\":[{\"name\":\"Giấy khai sinh\"}]}")
            .status()).isEqualTo(200);
        assertThat(dues(id)).as("the count began anew on 19/11")
            .containsExactly("2026-11-20T11:00:00+07:00", "2026-11-23T17:00:00+07:00", "2026-11-25T11:00:00+07:00",
                    "2026-11-25T17:00:00+07:00");
        desk.timePassesUntil("2026-11-19T15:00");
        JsonNode used = http.get("officer", "/api/dossiers/" + id + "/steps").body().path("usedBy");
        assertThat(time(used, "CASE_OFFICER H19.101.01")).as("until the request, and since the papers came")
            .isCloseTo(Duration.ofHours(12), A_MINUTE);
        assertThat(time(used, "CITIZEN")).isCloseTo(Duration.ofHours(16), A_MINUTE);
    }

    @Test
    @Order(2)
    void the_file_and_the_inbox_show_them() {
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.timePassesUntil("2026-11-20T16:00");
        String file = WebDesk.of(server, "desk").open("/ho-so/" + id).body();
        assertThat(file).contains("Các bước và thời gian", "Thẩm định hồ sơ", "1,5 ngày làm việc", "Quá thời gian",
                "Ai đã sử dụng thời gian", "Bộ phận Một cửa");
        assertThat(WebDesk.of(server, "desk").open("/").body()).contains("Bước này đã quá thời gian từ");
    }

    @Test
    @Order(3)
    void steps_may_not_take_longer_than_the_law() {
        int before = versions();
        WebDesk catalogue = WebDesk.of(server, "catalogue");
        HttpResponse<String> refused = catalogue.send("/quy-trinh/" + Desk.MARITAL_STATUS,
                "/quy-trinh/" + Desk.MARITAL_STATUS, form("2,5"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("(4 ngày làm việc) vượt thời hạn giải quyết của thủ tục (3 ngày làm việc)");
        assertThat(versions()).isEqualTo(before);
        HttpResponse<String> approved = catalogue.send("/quy-trinh/" + Desk.MARITAL_STATUS,
                "/quy-trinh/" + Desk.MARITAL_STATUS, form("1"));
        assertThat(approved.body()).contains("Đã ghi nhận quy trình nội bộ mới.");
        assertThat(versions()).isEqualTo(before + 1);
    }

    @Test
    @Order(6)
    void programs_approve_too_from_tomorrow_on() {
        String steps = "/api/procedures/" + Desk.MARITAL_STATUS + "/steps";
        String body = """
                {"decision":"%s","steps":[{"element":"user_ExamineDossier","name":"Thẩm định","unit":"H19.101.01",
                 "role":"CASE_OFFICER","time":%s,"timeUnit":"WORKING_DAY"}]}""";
        int before = versions();
        assertThat(http.put("catalogue", steps, body.formatted("QĐ 7", "3.5")).status()).isEqualTo(422);
        assertThat(http.put("catalogue", steps, body.formatted("", "3")).status()).isEqualTo(422);
        assertThat(http.put("desk", steps, body.formatted("QĐ 7", "3")).status()).isEqualTo(403);
        assertThat(versions()).isEqualTo(before);
        assertThat(http.put("catalogue", steps, body.formatted("QĐ 7", "3")).status()).isEqualTo(204);
        assertThat(versions()).isEqualTo(before + 1);
        assertThat(http.get("catalogue", steps).body().path("decision").asString("")).as("in force today")
            .isNotEqualTo("QĐ 7");
    }

    @Test
    @Order(4)
    void only_the_catalogue_administrator_approves() {
        int before = versions();
        assertThat(WebDesk.of(server, "head")
            .send("/quy-trinh/" + Desk.MARITAL_STATUS, "/quy-trinh/" + Desk.MARITAL_STATUS, form("1"))
            .statusCode()).isEqualTo(403);
        assertThat(WebDesk.of(server, "desk").open("/quy-trinh").statusCode()).isEqualTo(403);
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    @Order(5)
    void a_dossier_keeps_the_steps_of_its_reception() {
        UUID before = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.timePassesUntil("2026-11-23T08:00");
        UUID after = desk.accepts(Desk.MARITAL_STATUS).id();
        assertThat(dues(before)).hasSize(4).contains("2026-11-25T17:00:00+07:00");
        assertThat(dues(after).get(1)).isEqualTo("2026-11-26T11:00:00+07:00");
    }

    private static String[] form(String examination) {
        List<String> form = new ArrayList<>();
        String[] keys = { "user_TransferDossier", "user_ExamineDossier", "user_ReviewDossier", "user_SignResult" };
        String[] roles = { "DESK_OFFICER", "CASE_OFFICER", "UNIT_HEAD", "SIGNATORY" };
        String[] times = { "0,5", examination, "0,5", "0,5" };
        for (int i = 0; i < keys.length; i++) {
            form.addAll(List.of("place", Integer.toString(i + 1), "key", keys[i], "name", "Bước " + i, "role", roles[i],
                    "unit", (i == 1 || i == 2) ? "H19.101.01" : "", "time", times[i], "timeUnit", "WORKING_DAY"));
        }
        form.addAll(List.of("place", "", "key", "", "name", "", "role", "CASE_OFFICER", "unit", "", "time", "",
                "timeUnit", "WORKING_DAY"));
        form.addAll(List.of("decision", "Quyết định 12/QĐ-UBND"));
        form.addAll(List.of("from", "2026-11-21"));
        return form.toArray(String[]::new);
    }

    private static Duration time(JsonNode used, String holder) {
        return Duration.parse(used.path(holder).asString("PT0S"));
    }

    private static int versions() {
        return server.database()
            .sql("SELECT count(*) FROM internal_process WHERE procedure = :code")
            .param("code", Desk.MARITAL_STATUS)
            .query(Integer.class)
            .single();
    }

    private static List<String> dues(UUID id) {
        JsonNode steps = http.get("officer", "/api/dossiers/" + id + "/steps").body().path("steps");
        return steps.valueStream().map((step) -> step.path("dueAt").asString("null")).toList();
    }

    private static String stepDue(String account, UUID id) {
        return http.get(account, "/api/work-items?dossier=" + id)
            .body()
            .valueStream()
            .map((item) -> item.path("stepDueAt").asString("null"))
            .filter((due) -> !due.equals("null"))
            .findFirst()
            .orElse("none");
    }

}
