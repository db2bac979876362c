package vn.motcua.dossier.casefile;

import java.net.http.HttpResponse;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.motcua.dossier.Desk;
import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.WebDesk;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.apology.Apologies;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkKind;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of a dossier in a real server, as browsers see it. */
class CasePageTest {

    private static final String NUMBER = "070190001234";

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
    void tells_what_it_is_when_it_is_due_and_why() {
        UUID id = examined();
        HttpResponse<String> page = WebDesk.of(server, "officer").open("/ho-so/" + id);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(String.valueOf(desk.state(id).code()), "Cấp Giấy xác nhận tình trạng hôn nhân",
                "Đang xử lý", "26/11/2026", "Thời hạn 3 ngày làm việc, đã đếm 3 ngày.", "nghỉ hằng tuần",
                "Ngày Văn hóa Việt Nam", "ngày thứ 3", "Trình lãnh đạo phòng", "Chuyển đến phòng chuyên môn",
                "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "Nghị định 309/2026/NĐ-CP",
                "data-current=\"user_ExamineDossier\"", "Bước hiện tại: Thẩm định hồ sơ");
        assertThat(WebDesk.of(server, "officer").open("/ho-so/" + desk.state(id).code()).statusCode()).isEqualTo(200);
    }

    @Test
    void the_picture_is_served_and_nothing_else_is() {
        UUID id = examined();
        WebDesk officer = WebDesk.of(server, "officer");
        assertThat(officer.open("/ho-so/" + id + "/mo-hinh/dossier.bpmn?phien-ban=1").body())
            .contains("<bpmn:definitions");
        assertThat(officer.open("/ho-so/" + id + "/mo-hinh/secret.bpmn?phien-ban=1").statusCode()).isEqualTo(404);
        assertThat(officer.open("/ho-so/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void an_identity_number_is_covered_until_somebody_says_why_and_that_is_kept() {
        UUID id = examined();
        WebDesk officer = WebDesk.of(server, "officer");
        String path = "/ho-so/" + id;
        assertThat(officer.open(path).body()).contains("•••••••••234").doesNotContain(NUMBER);
        HttpResponse<String> refused = officer.send(path, path + "/xem-giay-to", "party", "SUBMITTER", "reason", " ");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Thiếu lý do").doesNotContain(NUMBER);
        assertThat(looks(id)).isZero();
        assertThat(officer.send(path, path + "/xem-giay-to", "party", "SUBMITTER", "reason", "Đối chiếu").body())
            .contains(NUMBER);
        assertThat(looks(id)).isOne();
        assertThat(officer.open(path).body()).doesNotContain(NUMBER);
        assertThat(WebDesk.of(server, "catalogue")
            .send("/tai-khoan", path + "/xem-giay-to", "party", "SUBMITTER", "reason", "Xem")
            .statusCode()).isEqualTo(403);
        assertThat(looks(id)).isOne();
    }

    @Test
    void the_signatory_reads_the_draft_of_the_letter_before_signing() {
        UUID id = examined();
        desk.as(Role.CASE_OFFICER, () -> {
            server.bean(Apologies.class).apologise(id, Desk.apology("Chờ trích lục", "2026-11-30"));
            return true;
        });
        WebDesk signatory = WebDesk.of(server, "signatory");
        assertThat(signatory.open("/ho-so/" + id).body()).contains("Ký phiếu xin lỗi", "Chờ trích lục",
                "17:00 30/11/2026", "/ho-so/" + id + "/phieu-xin-loi/du-thao.pdf");
        HttpResponse<String> draft = signatory.open("/ho-so/" + id + "/phieu-xin-loi/du-thao.pdf");
        assertThat(draft.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(draft.body()).startsWith("%PDF-");
        assertThat(looks(id, "DRAFT")).isOne();
        HttpResponse<String> signed = decide("signatory", id, WorkKind.SIGN_APOLOGY, "SIGN");
        assertThat(signed.body()).contains("Đã ký.", "hẹn lại 30/11/2026", "Hạn giải quyết ban đầu");
        assertThat(signatory.open("/ho-so/" + id + "/phieu-xin-loi/du-thao.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void every_fact_of_a_whole_life_has_its_words() {
        UUID id = examined();
        desk.examines(id);
        desk.completes(id, WorkKind.STEP, Role.UNIT_HEAD, Completion.of("SEND_BACK", "Thiếu chữ ký"));
        desk.examines(id);
        desk.reviews(id);
        desk.signs(id);
        desk.returnsResult(id);
        assertThat(WebDesk.of(server, "auditor").open("/ho-so/" + id).body()).contains("Đã trả kết quả",
                "Lãnh đạo phòng xem xét: trả lại bước trước", "Thiếu chữ ký", "Ký kết quả: đồng ý giải quyết",
                "Trả kết quả: tại Bộ phận Một cửa", "đã giải quyết đúng hạn", "Hồ sơ đã kết thúc.");
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

    private static int looks(UUID dossier) {
        return looks(dossier, "ID_NUMBER");
    }

    private static int looks(UUID dossier, String what) {
        return server.database()
            .sql("SELECT count(*) FROM access_audit WHERE dossier = :dossier AND what = :what")
            .param("dossier", dossier)
            .param("what", what)
            .query(Integer.class)
            .single();
    }

}
