package vn.motcua.dossier.supervision;

import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import vn.motcua.dossier.Desk;
import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.WebDesk;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.worklist.Worklist;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The late board in a real server: one dossier on its way from in time to late to
 * settled.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LateBoardPageTest {

    static DeskServer server;

    static Desk desk;

    static WebDesk supervisor;

    static UUID dossier;

    @BeforeAll
    static void open() {
        server = DeskServer.startingAt("2026-11-16T08:00:00+07:00");
        desk = new Desk(server);
        supervisor = WebDesk.of(server, "supervisor");
        dossier = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(dossier);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    @Order(1)
    void a_dossier_with_time_left_is_not_on_it() {
        assertThat(supervisor.open("/qua-han").body()).contains("Không có hồ sơ quá hạn hay sắp đến hạn")
            .doesNotContain("/ho-so/" + dossier);
    }

    @Test
    @Order(2)
    void soon_due_then_unanswered() {
        desk.timePassesUntil("2026-11-18T08:00");
        assertThat(section("sap-den-han", "con-no")).contains("/ho-so/" + dossier, "còn 1 ngày làm việc");
        desk.timePassesUntil("2026-11-18T15:05");
        assertThat(section("chua-tra-loi", "sap-den-han")).contains("/ho-so/" + dossier);
        assertThat(section("sap-den-han", "con-no")).doesNotContain("/ho-so/" + dossier);
    }

    @Test
    @Order(3)
    void late_at_once_and_given_to_somebody() {
        desk.timePassesUntil("2026-11-19T17:30");
        assertThat(section("qua-han", "chua-tra-loi")).contains("/ho-so/" + dossier, "quá hạn từ 17:00 19/11/2026",
                "chưa ai nhận", "Trần Văn Lộc");
        String work = desk.work(dossier, WorkKind.STEP).toString();
        assertThat(supervisor.send("/qua-han", "/viec/" + work + "/phan-cong", "assignee", "officer", "ve", "/qua-han")
            .body()).contains("Đã phân công.", "Theo dõi hồ sơ quá hạn");
        assertThat(assignee()).isEqualTo("officer");
    }

    @Test
    @Order(4)
    void work_goes_only_to_those_who_may_do_it_and_only_from_those_who_may_give_it() {
        String path = "/viec/" + desk.work(dossier, WorkKind.STEP) + "/phan-cong";
        assertThat(supervisor.send("/qua-han", path, "assignee", "officer3").body())
            .contains("Giá trị không hợp lệ: người được phân công");
        assertThat(supervisor.send("/qua-han", path, "assignee", "").body())
            .contains("Thiếu thông tin bắt buộc: người được phân công");
        assertThat(WebDesk.of(server, "officer").send("/", path, "assignee", "officer2").body())
            .contains("Tài khoản không có quyền");
        assertThat(supervisor.forge(path, "assignee", "officer2").statusCode()).isEqualTo(403);
        assertThat(assignee()).isEqualTo("officer");
        assertThat(WebDesk.of(server, "officer").open("/qua-han").body()).doesNotContain("/phan-cong");
    }

    @Test
    @Order(5)
    void settled_late_it_still_owes_a_letter() {
        desk.timePassesUntil("2026-11-20T09:00");
        WebDesk.of(server, "officer")
            .send("/ho-so/" + dossier, "/ho-so/" + dossier + "/viec/" + desk.work(dossier, WorkKind.STEP) + "/FORWARD");
        desk.reviews(dossier);
        desk.signs(dossier);
        assertThat(section("con-no", "</main>")).contains("/ho-so/" + dossier, "đã giải quyết quá hạn");
        assertThat(section("qua-han", "chua-tra-loi")).doesNotContain("/ho-so/" + dossier);
    }

    @Test
    @Order(6)
    void every_unanswered_question_is_on_the_board_and_every_number_is_the_whole_truth() {
        desk.timePassesUntil("2026-11-23T08:00");
        for (int i = 0; i < 120; i++) {
            desk.transfers(desk.accepts(Desk.MARITAL_STATUS).id());
        }
        UUID last = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(last);
        desk.timePassesUntil("2026-11-26T08:30");
        server.database()
            .sql("UPDATE dossier SET original_due_at = original_due_at + interval '1 minute' WHERE id = :id")
            .param("id", last)
            .update();
        server.database()
            .sql("UPDATE work_item SET escalated = true WHERE kind = 'DEADLINE_QUESTION' AND dossier = :id")
            .param("id", last)
            .update();
        assertThat(section("chua-tra-loi", "sap-den-han")).contains("/ho-so/" + last, "(1)");
        assertThat(section("sap-den-han", "con-no")).contains("(120)", "Trang 1 trên 3",
                "/qua-han?sap-den-han=2#sap-den-han");
        String third = supervisor.open("/qua-han?sap-den-han=3").body();
        assertThat(third.split("id=\"sap-den-han-", -1)).hasSize(21);
        assertThat(third).contains("hx-get=\"/qua-han?sap-den-han=3\"").doesNotContain("sap-den-han=4");
        server.database()
            .sql("UPDATE dossier SET original_due_at = original_due_at - interval '1 minute' WHERE id = :id")
            .param("id", last)
            .update();
    }

    private static String assignee() {
        return server.bean(Worklist.class).openOf(dossier, WorkKind.STEP).orElseThrow().assignee();
    }

    /** The part of the board between two headings. */
    private static String section(String id, String next) {
        String page = supervisor.open("/qua-han").body();
        int from = page.indexOf("<h2 id=\"" + id + "\"");
        int to = next.startsWith("<") ? page.indexOf(next) : page.indexOf("<h2 id=\"" + next + "\"");
        assertThat(from).isPositive().isLessThan(to);
        return page.substring(from, to);
    }

}
