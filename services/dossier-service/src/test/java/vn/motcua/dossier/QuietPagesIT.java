package vn.motcua.dossier;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.motcua.dossier.access.Browser;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.access.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages beside the flow: for everyone, for help, for the administrator. */
class QuietPagesIT {

    static DeskServer server;

    static Desk desk;

    @BeforeAll
    static void start() {
        server = DeskServer.startingAt("2026-11-16T08:00:00+07:00");
        desk = new Desk(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Browser visitor() {
        return new Browser(server.url());
    }

    private static Browser signedIn(String account) {
        Browser browser = visitor();
        browser.signIn(account, account);
        return browser;
    }

    private static UUID tokenOf(UUID dossier, String form) {
        return server.database()
            .sql("SELECT proof_token FROM paper WHERE dossier = :dossier AND form = :form ORDER BY signed_at LIMIT 1")
            .param("dossier", dossier)
            .param("form", form)
            .query(UUID.class)
            .single();
    }

    @Test
    void anyone_with_a_code_sees_how_far_it_is_and_nothing_else() {
        Dossier dossier = desk.accepts(Desk.MARITAL_STATUS);
        HttpResponse<String> page = visitor().get("/tra-cuu?ma=" + dossier.code());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(String.valueOf(dossier.code()), "Mức độ hoàn thành: 1/4")
            .doesNotContain("Điểu Thị Mai", "070190001234", "hôn nhân", "19/11/2026", dossier.id().toString());
        desk.resolves(dossier.id());
        assertThat(visitor().get("/tra-cuu?ma=%20" + String.valueOf(dossier.code()).toLowerCase(java.util.Locale.ROOT))
            .body()).contains("Mức độ hoàn thành: 3/4");
        desk.returnsResult(dossier.id());
        assertThat(visitor().get("/tra-cuu?ma=" + dossier.code()).body()).contains("Mức độ hoàn thành: 4/4");
    }

    @Test
    void the_public_page_knows_codes_only() {
        Dossier dossier = desk.submits(Desk.MARITAL_STATUS);
        assertThat(visitor().get("/tra-cuu").statusCode()).isEqualTo(200);
        for (String asked : new String[] { dossier.id().toString(), "H19.101-261116-9999", "%3Cscript%3E", "%25" }) {
            HttpResponse<String> page = visitor().get("/tra-cuu?ma=" + asked);
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.body()).contains("Không có hồ sơ nào mang mã").doesNotContain("<script>");
        }
    }

    @Test
    void the_qr_of_a_paper_proves_it_without_naming_anyone() {
        Dossier dossier = desk.accepts(Desk.MARITAL_STATUS);
        HttpResponse<String> page = visitor().get("/xac-thuc/" + tokenOf(dossier.id(), "RECEIPT"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
            .contains("đang có giá trị", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "16/11/2026", "Bù Gia Mập",
                    "BẢN THỬ NGHIỆM - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ")
            .doesNotContain("Điểu Thị Mai", "070190001234", String.valueOf(dossier.code()));
    }

    @Test
    void a_replaced_paper_says_so_and_an_unknown_one_is_no_paper_of_ours() {
        Dossier dossier = desk.submits(Desk.MARITAL_STATUS);
        desk.completes(dossier.id(), WorkKind.CHECK, Role.DESK_OFFICER, Desk.supplement("Tờ khai"));
        UUID token = tokenOf(dossier.id(), "SUPPLEMENT");
        server.database()
            .sql("UPDATE paper SET replaced_at = signed_at WHERE proof_token = :token")
            .param("token", token)
            .update();
        assertThat(visitor().get("/xac-thuc/" + token).body()).contains("Văn bản đã được thay thế")
            .doesNotContain("đang có giá trị");
        for (String unknown : new String[] { UUID.randomUUID().toString(), "abc" }) {
            HttpResponse<String> page = visitor().get("/xac-thuc/" + unknown);
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.body()).contains("Không có văn bản nào mang mã xác thực này");
        }
    }

    @Test
    void help_is_there_for_everyone_who_works_here() {
        for (String account : new String[] { "desk", "officer", "feedback", "auditor" }) {
            assertThat(signedIn(account).get("/tro-giup").body()).contains("<h1>Trợ giúp</h1>", "Phím tắt",
                    "Ctrl + Enter", "Hẹn lại chỉ một lần");
        }
        assertThat(visitor().get("/tro-giup").statusCode()).isEqualTo(302);
    }

    @Test
    void the_progress_of_filling_is_told_to_everyone_and_ends() {
        assertThat(visitor().get("/tien-trinh").body()).contains("Chưa bắt đầu nạp", "hx-trigger=\"every 1s\"");
        assertThat(visitor().get("/tien-trinh/thanh").statusCode()).isEqualTo(286);
        report(431, 1204, false);
        assertThat(visitor().get("/tien-trinh").body()).contains("35%", "Đã diễn 431 trên 1.204 hồ sơ",
                "Đang ở ngày 05/10/2026");
        HttpResponse<String> line = visitor().get("/tien-trinh/thanh");
        assertThat(line.statusCode()).isEqualTo(200);
        assertThat(line.body()).contains("Đang nạp dữ liệu mẫu: 431/1.204 hồ sơ");
        report(1204, 1204, true);
        assertThat(visitor().get("/tien-trinh/noi-dung").body()).contains("Dữ liệu mẫu đã sẵn sàng")
            .doesNotContain("hx-trigger");
    }

    private static void report(int done, int total, boolean finished) {
        String report = "{\"done\":%d,\"total\":%d,\"day\":\"2026-10-05\",\"finished\":%s}".formatted(done, total,
                finished);
        String admin = java.util.Base64.getEncoder().encodeToString("admin:admin".getBytes());
        assertThat(visitor().call("POST", "/api/training/progress", report, "Authorization", "Basic " + admin)
            .statusCode()).isEqualTo(204);
    }

    @Test
    void the_administrator_sees_accounts_and_health() {
        assertThat(signedIn("admin").get("/quan-tri").body()).contains("<h1>Quản trị</h1>", "Trần Văn Lộc",
                "Cơ sở dữ liệu", "Hoạt động", "Chuyển sự kiện sang Kafka", "Chuyển giờ");
        assertThat(signedIn("auditor").get("/quan-tri").body()).contains("Trần Văn Lộc", "<td>UBND xã Bù Gia Mập</td>")
            .doesNotContain("Chuyển giờ", "H19.101");
        assertThat(signedIn("desk").get("/quan-tri").statusCode()).isEqualTo(403);
    }

    @Test
    void the_administrator_moves_the_training_clock_forward_and_only_forward() {
        Browser admin = signedIn("admin");
        HttpResponse<String> moved = admin.submit("/quan-tri", "/quan-tri/dong-ho", Map.of("to", "2026-11-17T09:30"));
        assertThat(moved.statusCode()).isEqualTo(302);
        assertThat(admin.get("/quan-tri").body()).contains("Giờ pháp lý bây giờ là 09:30 17/11/2026");
        assertThat(server.bean(LegalClock.class).instant()).isAfterOrEqualTo(Desk.at("2026-11-17T09:30"));
        admin.submit("/quan-tri", "/quan-tri/dong-ho", Map.of("step", "WORKING_DAY"));
        assertThat(admin.get("/quan-tri").body()).contains("07:00 18/11/2026");
        admin.submit("/quan-tri", "/quan-tri/dong-ho", Map.of("to", "2020-01-01T00:00"));
        assertThat(admin.get("/quan-tri").body()).contains("Giờ pháp lý không được lùi lại");
        admin.submit("/quan-tri", "/quan-tri/dong-ho", Map.of("to", "mai"));
        assertThat(admin.get("/quan-tri").body()).contains("Giá trị không hợp lệ");
    }

    @Test
    void nobody_else_moves_the_clock() {
        assertThat(signedIn("auditor").submit("/quan-tri", "/quan-tri/dong-ho", Map.of("step", "HOUR")).statusCode())
            .isEqualTo(403);
        assertThat(signedIn("admin").forge("/quan-tri/dong-ho", Map.of("step", "HOUR")).statusCode()).isEqualTo(403);
    }

}
