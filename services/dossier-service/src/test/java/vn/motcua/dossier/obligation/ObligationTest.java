package vn.motcua.dossier.obligation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import vn.motcua.dossier.Desk;
import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.Http;
import vn.motcua.dossier.Rows;
import vn.motcua.dossier.WebDesk;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.resolution.Resolutions;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The tax office sends a notice: with one procedure the clock stands still, with another
 * it runs.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ObligationTest {

    private static final String TEXT = "Không kể thời gian thực hiện nghĩa vụ tài chính (QĐ 12/QĐ-UBND)";

    private static final String NOTICE = "{\"notice\":\"TB 123/TB-CCT\",\"proof\":\"Chi cục Thuế\"}";

    private static DeskServer server;

    private static Desk desk;

    private static Http http;

    private static UUID stops;

    private static UUID runs;

    @BeforeAll
    static void open() {
        server = DeskServer.startingAt("2026-11-16T08:00:00+07:00");
        desk = new Desk(server);
        http = new Http(server);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    @Order(1)
    void only_the_officer_of_the_unit_begins_a_wait_of_a_dossier_in_hand_and_with_its_notice() {
        stops = desk.accepts(desk.offersWithObligation("9.000071", TEXT)).id();
        runs = desk.accepts(desk.offersWithObligation("9.000072", "")).id();
        Map<String, Long> before = Rows.in(server.database());
        assertThat(http.post("officer", path(stops), NOTICE).status()).as("not transferred yet").isEqualTo(409);
        assertThat(Rows.in(server.database())).isEqualTo(before);
        desk.transfers(stops);
        desk.transfers(runs);
        for (String account : List.of("desk", "officer3", "head", "signatory", "supervisor", "auditor")) {
            assertThat(http.post(account, path(stops), NOTICE).status()).as(account).isEqualTo(403);
        }
        refused(http.post("officer", path(stops), "{}"), "notice", "số thông báo");
        refused(http.post("officer", path(stops) + "/met", "{\"proof\":\"x\"}"), "obligation", "không chờ nghĩa vụ");
    }

    @Test
    @Order(2)
    void the_clock_stands_still_only_where_the_text_says_so() {
        desk.timePassesUntil("2026-11-17T10:00");
        assertThat(http.post("officer", path(stops), NOTICE).status()).isEqualTo(204);
        assertThat(http.post("officer", path(runs), NOTICE).status()).isEqualTo(204);
        assertThat(desk.state(stops).deadline().dueAt()).isNull();
        assertThat(desk.processes(stops, "deadline-watch")).isZero();
        assertThat(desk.state(runs).deadline().dueAt()).isEqualTo(Desk.at("2026-11-19T17:00"));
        assertThat(desk.processes(runs, "deadline-watch")).isEqualTo(1);
        refused(http.post("officer", path(stops), NOTICE), "obligation", "đang chờ");
        assertThat(desk.facts(stops)).endsWith("ObligationBegun");
        assertThat(nationalStatus(stops)).as("Yêu cầu thực hiện nghĩa vụ tài chính").isEqualTo(6);
        assertThat(server.database()
            .sql("SELECT string_agg(data, ' ') FROM event WHERE stream_id = :id")
            .param("id", stops.toString())
            .query(String.class)
            .single()).doesNotContain("TB 123");
    }

    @Test
    @Order(3)
    void the_page_says_why_and_by_which_text_and_the_desk_calls() {
        String page = WebDesk.of(server, "officer").open("/ho-so/" + stops).body();
        assertThat(page).contains("Đang chờ, thời hạn tạm dừng", TEXT, "tạm dừng chờ thực hiện nghĩa vụ tài chính",
                "Thông báo số TB 123/TB-CCT");
        assertThat(WebDesk.of(server, "officer").open("/ho-so/" + runs).body()).contains("Đang chờ, thời hạn vẫn tính",
                "Thủ tục không quy định");
        assertThat(WebDesk.of(server, "desk").open("/giao-phieu").body()).contains("Cần báo về nghĩa vụ tài chính",
                String.valueOf(desk.state(stops).code()), "Phải thực hiện nghĩa vụ tài chính");
    }

    @Test
    @Order(4)
    void nothing_is_approved_and_no_papers_are_asked_for_meanwhile() {
        assertThatExceptionOfType(Refusal.class)
            .isThrownBy(() -> desk.completes(stops, WorkKind.STEP, Role.CASE_OFFICER, Desk.supplement("Giấy tờ")))
            .satisfies((refused) -> assertThat(refused.reason()).isEqualTo(RefusalReason.LEDGER_OUT_OF_ORDER));
        desk.examines(runs);
        desk.reviews(runs);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.signs(runs))
            .satisfies((refused) -> assertThat(refused.reason()).isEqualTo(RefusalReason.OBLIGATION_OPEN));
    }

    @Test
    @Order(5)
    void when_it_is_met_the_clock_runs_on_and_the_applicant_is_told_the_day() {
        desk.timePassesUntil("2026-11-24T10:00");
        refused(http.post("officer", path(stops) + "/met", "{}"), "proof", "chứng từ");
        WebDesk officer = WebDesk.of(server, "officer");
        assertThat(officer
            .send("/ho-so/" + stops, "/ho-so/" + stops + "/nghia-vu-tai-chinh/hoan-thanh", "proof", "Giấy nộp tiền 77")
            .body()).contains("Đã ghi nhận hoàn thành");
        assertThat(desk.state(stops).deadline().dueAt()).isEqualTo(Desk.at("2026-11-26T17:00"));
        assertThat(desk.state(stops).deadline().promisedAt()).isEqualTo(Desk.at("2026-11-26T17:00"));
        assertThat(desk.processes(stops, "deadline-watch")).isEqualTo(1);
        assertThat(nationalStatus(stops)).as("Đang xử lý").isEqualTo(4);
        assertThat(http.get("desk", "/api/dossiers/" + stops + "/clock").body().path("index").path("requests").asInt())
            .as("no request for papers")
            .isZero();
        assertThat(WebDesk.of(server, "desk").open("/giao-phieu").body()).contains("Đã ghi nhận hoàn thành, hồ sơ")
            .contains(String.valueOf(desk.state(stops).code()));
        assertThat(http.get("auditor", path(stops)).body().path(0).path("proof").asString())
            .isEqualTo("Giấy nộp tiền 77");
        desk.examines(stops);
        desk.reviews(stops);
        desk.signs(stops);
        assertThat(desk.state(stops).handling().resolvedAt()).isNotNull();
    }

    @Test
    @Order(6)
    void a_withdrawal_ends_the_wait() {
        UUID id = desk.accepts("9.000071").id();
        desk.transfers(id);
        assertThat(http.post("officer", path(id), NOTICE).status()).isEqualTo(204);
        desk.as(Role.DESK_OFFICER, () -> server.bean(Resolutions.class).withdraw(id, "Không làm nữa"));
        assertThat(http.get("desk", path(id)).body().path(0).path("endedAt").isNull()).isFalse();
        desk.completes(runs, WorkKind.SIGN, Role.SIGNATORY,
                new Completion("SEND_BACK", null, "chờ nộp thuế", null, null, null, null, null, null, null));
        assertThat(http.post("officer", path(runs) + "/met", "{\"proof\":\"Giấy nộp tiền 78\"}").status())
            .isEqualTo(204);
        assertThat(desk.state(runs).lateness().lateAt()).as("its clock ran all the time").isNotNull();
    }

    @Test
    @Order(7)
    void a_stop_that_nobody_signs_is_told_upwards_also_while_the_obligation_stops_the_clock() {
        UUID id = desk.accepts("9.000071").id();
        desk.transfers(id);
        assertThat(http.post("officer", path(id), NOTICE).status()).isEqualTo(204);
        desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER, Completion.of("STOP", "Không nộp thuế"));
        desk.reviews(id);
        assertThat(desk.state(id).deadline().dueAt()).isNull();
        desk.timePassesUntil("2026-11-25T16:00");
        assertThat(alarms(id)).isEmpty();
        desk.timePassesUntil("2026-11-25T17:30");
        assertThat(alarms(id)).containsExactly("SUPERVISOR");
        assertThat(WebDesk.of(server, "supervisor").open("/qua-han").body()).contains("/ho-so/" + id);
        desk.timePassesUntil("2026-11-27T17:30");
        assertThat(alarms(id)).containsExactly("SUPERVISOR", "AGENCY_HEAD");
        desk.signs(id);
        assertThat(http.get("desk", path(id)).body().path(0).path("endedAt").isNull()).isFalse();
        assertThat(WebDesk.of(server, "supervisor").open("/qua-han").body()).doesNotContain("/ho-so/" + id);
    }

    private static List<String> alarms(UUID id) {
        return server.database()
            .sql("SELECT step FROM alarm WHERE dossier = :id AND matter = 'STOP_UNSIGNED' ORDER BY occasion, step DESC")
            .param("id", id)
            .query(String.class)
            .list();
    }

    private static int nationalStatus(UUID id) {
        return http.get("officer", "/api/dossiers/" + id).body().path("nationalStatus").asInt();
    }

    private static String path(UUID id) {
        return "/api/dossiers/" + id + "/obligations";
    }

    private static void refused(Http.Answer answer, String field, String said) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(answer.body().path("errors").path(0).path("field").asString()).isEqualTo(field);
        assertThat(answer.body().path("errors").toString()).contains(said);
    }

}
