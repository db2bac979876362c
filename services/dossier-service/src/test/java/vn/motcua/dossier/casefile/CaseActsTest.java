package vn.motcua.dossier.casefile;

import java.net.http.HttpResponse;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.motcua.dossier.Desk;
import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.WebDesk;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.events.DossierStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The buttons of a dossier's page in a real server: what is done, what is refused, what
 * stays.
 */
class CaseActsTest {

    static DeskServer server;

    static Desk desk;

    @BeforeAll
    static void open() {
        server = DeskServer.startingAt("2026-11-20T08:00:00+07:00");
        desk = new Desk(server);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void a_decision_moves_the_dossier_on_and_the_next_person_reads_the_comment() {
        UUID id = examined();
        HttpResponse<String> done = decide("officer", id, WorkKind.STEP, "FORWARD", "comment", "Đủ điều kiện cấp");
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("Đã chuyển hồ sơ đến bước tiếp theo.", "Bạn không có việc nào ở hồ sơ này.");
        String page = WebDesk.of(server, "head").open("/ho-so/" + id).body();
        assertThat(page).contains("Bước 3/4: Lãnh đạo phòng xem xét, trình ký",
                "Công chức thụ lý đề xuất: đồng ý giải quyết.", "Đủ điều kiện cấp", "Trần Văn Lộc");
    }

    @Test
    void what_is_refused_stays_in_the_form_with_its_sentence_at_the_field() {
        UUID id = examined();
        HttpResponse<String> again = decide("officer", id, WorkKind.STEP, "REFUSE", "reason", " ");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Chưa ghi nhận được", "Thiếu lý do", "aria-invalid=\"true\"",
                "role=\"alert\" id=\"loi\"", "-REFUSE-reason-error\"");
        HttpResponse<String> past = WebDesk.of(server, "officer")
            .send("/ho-so/" + id, "/ho-so/" + id + "/xin-loi", "reasonCode", "OTHER", "reason",
                    "Chờ xác minh nơi cư trú", "newDueDate", "2026-11-02");
        assertThat(past.statusCode()).isEqualTo(422);
        assertThat(past.body()).contains("Chờ xác minh nơi cư trú</textarea>", "value=\"2026-11-02\"",
                "Ngày hẹn trả kết quả mới", "id=\"xin-loi-newDueDate-error\"");
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.IN_PROGRESS);
        assertThat(desk.facts(id)).containsExactly("Submitted", "Accepted", "Transferred");
    }

    @Test
    void a_number_or_a_time_that_cannot_be_read_is_named() {
        UUID examined = examined();
        assertThat(decide("officer", examined, WorkKind.STEP, "VERIFY", "limit", "nhiều", "limitUnit", "WORKING_DAY",
                "reason", "Xác minh")
            .body()).contains("Giá trị không hợp lệ: thời hạn giải quyết");
        UUID submitted = desk.submits(Desk.MARITAL_STATUS).id();
        assertThat(decide("desk", submitted, WorkKind.CHECK, "ACCEPT", "receivedAt", "hôm qua").body())
            .contains("Giá trị không hợp lệ: thời điểm tiếp nhận");
        assertThat(desk.state(submitted).status()).isEqualTo(DossierStatus.SUBMITTED);
    }

    @Test
    void the_check_shows_what_the_due_date_would_be_and_accepts() {
        UUID id = desk.submits(Desk.MARITAL_STATUS).id();
        assertThat(WebDesk.of(server, "desk").open("/ho-so/" + id).body()).contains("Hồ sơ chưa có mã",
                "Dự kiến nếu tiếp nhận bây giờ: hẹn trả 17:00 26/11/2026.");
        assertThat(decide("desk", id, WorkKind.CHECK, "ACCEPT").body()).contains("Đã tiếp nhận hồ sơ.",
                "/api/dossiers/" + id + "/papers/");
        assertThat(desk.state(id).code()).isNotNull();
    }

    @Test
    void papers_are_asked_for_by_name_and_taken_in_when_they_come() {
        UUID id = examined();
        assertThat(decide("officer", id, WorkKind.STEP, "SUPPLEMENT").statusCode()).isEqualTo(422);
        HttpResponse<String> asked = decide("officer", id, WorkKind.STEP, "SUPPLEMENT", "items", "Tờ khai", "itemsMore",
                "Quyết định ly hôn (Điều 22 Nghị định 123/2015/NĐ-CP)\n\n");
        assertThat(asked.body()).contains("Đã yêu cầu bổ sung.", "Yêu cầu bổ sung 2 giấy tờ, lần 1",
                "Đang chờ người dân bổ sung giấy tờ.", "tạm dừng tính hạn");
        WebDesk counter = WebDesk.of(server, "desk");
        String path = "/ho-so/" + id;
        assertThat(counter.open(path).body())
            .contains("value=\"Quyết định ly hôn (Điều 22 Nghị định 123/2015/NĐ-CP)\"");
        assertThat(counter.send(path, path + "/bo-sung").statusCode()).isEqualTo(422);
        assertThat(counter
            .send(path, path + "/bo-sung", "documents", "Tờ khai", "documents",
                    "Quyết định ly hôn (Điều 22 Nghị định 123/2015/NĐ-CP)")
            .body()).contains("Đã nhận giấy tờ bổ sung.", "Bổ sung lần 1");
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.IN_PROGRESS);
    }

    @Test
    void the_person_may_withdraw_at_the_desk() {
        UUID id = examined();
        String path = "/ho-so/" + id;
        assertThat(WebDesk.of(server, "officer").send(path, path + "/rut", "reason", "x").statusCode()).isEqualTo(403);
        assertThat(WebDesk.of(server, "desk").send(path, path + "/rut", "reason", "Đổi ý").body())
            .contains("Đã rút hồ sơ", "Người nộp rút hồ sơ");
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.WITHDRAWN);
    }

    @Test
    void a_second_click_and_a_stranger_are_told_so_and_change_nothing() {
        UUID id = examined();
        String action = action(id, WorkKind.STEP, "FORWARD");
        assertThat(WebDesk.of(server, "desk").send("/ho-so/" + id, action).statusCode()).isEqualTo(403);
        assertThat(WebDesk.of(server, "officer").forge(action).statusCode()).isEqualTo(403);
        assertThat(WebDesk.of(server, "officer").send("/tai-khoan", action).statusCode()).isEqualTo(200);
        HttpResponse<String> twice = WebDesk.of(server, "officer").send("/tai-khoan", action);
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.body()).contains("Việc này đã hoàn thành trước đó");
        assertThat(desk.facts(id)).containsExactly("Submitted", "Accepted", "Transferred", "StepCompleted");
    }

    private static UUID examined() {
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(id);
        return id;
    }

    private static String action(UUID id, WorkKind kind, String decision) {
        return "/ho-so/" + id + "/viec/" + desk.work(id, kind) + "/" + decision;
    }

    private static HttpResponse<String> decide(String account, UUID id, WorkKind kind, String decision,
            String... fields) {
        return WebDesk.of(server, account).send("/ho-so/" + id, action(id, kind, decision), fields);
    }

}
