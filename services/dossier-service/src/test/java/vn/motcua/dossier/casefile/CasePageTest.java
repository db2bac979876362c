package vn.motcua.dossier.casefile;

import java.net.http.HttpResponse;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import vn.motcua.dossier.Desk;
import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.Http;
import vn.motcua.dossier.WebDesk;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.apology.Apologies;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.rules.deadline.TimeLimit;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of a dossier in a real server, as browsers see it. */
class CasePageTest {

    private static final String NUMBER = "070190001234";

    private static final String BUILDING_PERMIT = "1.013225";

    private static final String LAND_DISPUTE = "1.012812";

    static DeskServer server;

    static Http http;

    static Desk desk;

    @BeforeAll
    static void open() {
        server = DeskServer.startingAt("2026-11-20T08:00:00+07:00");
        desk = new Desk(server);
        http = new Http(server);
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
                "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "Nghị định 309/2026/NĐ-CP", "data-current=\"user_DoStep\"",
                "Bước hiện tại: Thẩm định hồ sơ");
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
        assertThat(signatory.open("/ho-so/" + id).body()).contains("Ký văn bản xin lỗi",
                "<h3>Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết</h3>", "Chờ trích lục", "17:00 30/11/2026",
                "/ho-so/" + id + "/phieu-xin-loi/du-thao.pdf");
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
                "Lãnh đạo phòng xem xét, trình ký: trả lại bước trước", "Thiếu chữ ký", "Ký kết quả: đồng ý giải quyết",
                "Trả kết quả: tại Bộ phận Một cửa", "đã giải quyết đúng hạn", "Hồ sơ đã kết thúc.");
    }

    /**
     * What the national database prints by channel encodes cases and places (domain C2):
     * the officer chooses the case and sees where each leads before choosing.
     */
    @Test
    void the_case_is_chosen_on_acceptance_and_told_from_then_on() {
        UUID id = desk.submits(BUILDING_PERMIT).id();
        WebDesk deskOfficer = WebDesk.of(server, "desk");
        assertThat(deskOfficer.open("/ho-so/" + id).body()).contains(
                "Trường hợp chung: 20 ngày, hẹn trả 17:00 10/12/2026",
                "nhà ở riêng lẻ: 15 ngày, hẹn trả 17:00 07/12/2026");
        HttpResponse<String> wrong = decide("desk", id, WorkKind.CHECK, "ACCEPT", "limitCase", "TOWER");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Thủ tục không có trường hợp «TOWER» ở địa bàn này");
        assertThat(desk.state(id).receivedAt()).isNull();
        assertThat(decide("desk", id, WorkKind.CHECK, "ACCEPT", "limitCase", "HOUSE").body())
            .contains("15 ngày (nhà ở riêng lẻ)");
        JsonNode state = http.get("officer", "/api/dossiers/" + id).body();
        assertThat(state.path("dueAt").asString()).isEqualTo("2026-12-07T17:00:00+07:00");
        assertThat(state.path("limitCase").asString()).isEqualTo("HOUSE");
        assertThat(http.get("officer", "/api/dossiers/" + id + "/clock").body().path("explanation").get(0).asString())
            .isEqualTo("15 ngày: nhà ở riêng lẻ");
        assertThat(frozenReceipt(id)).contains("15 ngày (nhà ở riêng lẻ)");
    }

    /**
     * Bù Gia Mập lies in the mountains and at the border: nobody has to know, or choose.
     */
    @Test
    void the_place_gives_its_time_by_itself() {
        Dossier dossier = desk.accepts(LAND_DISPUTE);
        assertThat(dossier.subject().limit()).isEqualTo(TimeLimit.days(40));
        assertThat(dossier.deadline().dueAt()).isEqualTo(Desk.at("2026-12-30T17:00"));
        assertThat(WebDesk.of(server, "officer").open("/ho-so/" + dossier.id()).body())
            .contains("40 ngày (xã miền núi, biên giới: thêm 10 ngày)");
        UUID other = desk.submits(LAND_DISPUTE).id();
        assertThat(http
            .post("desk", "/api/work-items/" + desk.work(other, WorkKind.CHECK) + "/complete",
                    "{\"decision\":\"ACCEPT\",\"limitCase\":\"HOUSE\"}")
            .body()
            .path("errors")
            .toString()).contains("limit-case-unknown", "limitCase");
    }

    @Test
    void the_preview_knows_the_case_and_the_place_too() {
        assertThat(previewed("\"procedure\":\"1.013225\",\"limitCase\":\"HOUSE\"").path("dueAt").asString())
            .isEqualTo("2026-12-07T17:00:00+07:00");
        assertThat(previewed("\"procedure\":\"1.012812\"").path("dueAt").asString())
            .isEqualTo("2026-12-30T17:00:00+07:00");
        assertThat(previewed("\"procedure\":\"1.012812\",\"limitCase\":\"HOUSE\"").path("errors").toString())
            .contains("limit-case-unknown");
        assertThat(previewed("\"procedure\":\" \"").path("errors").toString()).contains("\"limit\"");
    }

    private static JsonNode previewed(String asked) {
        return http
            .post("desk", "/api/deadlines/preview", "{\"receivedAt\":\"2026-11-20T09:00:00+07:00\"," + asked + "}")
            .body();
    }

    private static String frozenReceipt(UUID dossier) {
        return server.database()
            .sql("SELECT data FROM paper WHERE dossier = :dossier AND form = 'RECEIPT'")
            .param("dossier", dossier)
            .query(String.class)
            .single();
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
