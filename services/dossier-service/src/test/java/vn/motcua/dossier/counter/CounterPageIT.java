package vn.motcua.dossier.counter;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.motcua.dossier.Desk;
import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.access.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/** The counter's screen over HTTP: what an officer sees, sends and gets. */
class CounterPageIT {

    private static final String PAGE = "/tiep-nhan";

    private static final Pattern RECEIPT = Pattern.compile("href=\"(/api/dossiers/[^\"]+\\.pdf)\"");

    static DeskServer server;

    static Browser desk;

    @BeforeAll
    static void start() {
        server = DeskServer.startingAt("2026-11-16T08:00:00+07:00");
        desk = new Browser(server.url());
        desk.signIn("desk", "desk");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Map<String, String> form(String procedure, String act) {
        Map<String, String> form = new HashMap<>();
        form.put("token", UUID.randomUUID().toString());
        form.put("act", act);
        form.put("procedure", procedure);
        form.put("submitter.kind", "PERSON");
        form.put("submitter.name", "Điểu Thị Mai");
        form.put("submitter.idKind", "CITIZEN_ID");
        form.put("submitter.idNumber", "070190001234");
        form.put("documents[0].name", "Tờ khai");
        form.put("documents[0].ticked", "1");
        form.put("documents[0].originals", "1");
        form.put("documents[1].name", "Giấy tờ chứng minh nơi cư trú");
        form.put("channel", "DESK");
        form.put("returnBy", "DESK");
        form.put("sets", "1");
        return form;
    }

    private static HttpResponse<String> send(Map<String, String> form) {
        return desk.submit(PAGE, PAGE, form);
    }

    /** The page that a sent form leads to. */
    private static String takenPage(Map<String, String> form) {
        HttpResponse<String> answer = send(form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        HttpResponse<String> page = desk.get(path(answer));
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    private static String path(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private static int dossiers() {
        return server.database().sql("SELECT count(*) FROM dossier").query(Integer.class).single();
    }

    @Test
    void a_procedure_is_found_without_diacritics_and_shows_its_due_date_explained() {
        assertThat(desk.get(PAGE).body()).contains("<h1>Tiếp nhận hồ sơ</h1>", "Chưa chọn thủ tục");
        assertThat(desk.get(PAGE + "/thu-tuc?tim=tinh%20trang%20hon%20nhan").body())
            .contains("Cấp Giấy xác nhận tình trạng hôn nhân", "3 ngày làm việc");
        assertThat(desk.get(PAGE + "/thu-tuc/" + Desk.MARITAL_STATUS).body()).contains("19/11/2026", "lúc 17:00",
                "Thứ Hai 16/11/2026: ngày tiếp nhận", "documents[0].ticked", "Hộ tịch");
        assertThat(desk.get(PAGE + "?thu-tuc=" + Desk.CERTIFIED_COPY).body()).contains("Giải quyết và trả ngay");
        assertThat(desk.get(PAGE + "?thu-tuc=" + Desk.MARITAL_STATUS).body()).doesNotContain("value=\"AT_ONCE\"");
    }

    @Test
    void the_cases_of_a_procedure_are_shown_with_their_limits_and_the_chosen_one_is_promised() {
        String chosen = desk.get(PAGE + "/thu-tuc/1.013225").body();
        assertThat(chosen).contains("<b>20 ngày</b>: Trường hợp chung", "<b>15 ngày</b>: nhà ở riêng lẻ", "07/12/2026",
                "CSDL quốc gia về TTHC in 15 ngày");
        assertThat(desk.get(PAGE + "/thu-tuc/1.013225/ngay-hen?limitCase=HOUSE").body())
            .contains("01/12/2026", "15 ngày (nhà ở riêng lẻ)")
            .doesNotContain("07/12/2026");
        Map<String, String> form = form("1.013225", "ACCEPT");
        form.put("limitCase", "TOWER");
        assertThat(send(form).body()).contains("Thủ tục không có trường hợp «TOWER»", "id=\"limitCase\"");
        form.put("limitCase", "HOUSE");
        assertThat(takenPage(form)).contains("17:00 01/12/2026");
    }

    @Test
    void nothing_found_says_what_to_do_and_shows_the_words_as_text() {
        assertThat(desk.get(PAGE + "/thu-tuc?tim=%3Cb%3Ezzqq").body()).contains("Không có thủ tục nào",
                "&lt;b&gt;zzqq");
        assertThat(desk.get(PAGE + "?thu-tuc=9.999999").body()).contains("không có trong danh mục");
    }

    @Test
    void an_accepted_dossier_shows_its_code_and_its_receipt() {
        String page = takenPage(form(Desk.MARITAL_STATUS, "ACCEPT"));
        assertThat(page).contains("<h1>Đã tiếp nhận hồ sơ</h1>", "H19.101-261116-", "17:00 19/11/2026");
        Matcher receipt = RECEIPT.matcher(page);
        assertThat(receipt.find()).isTrue();
        HttpResponse<String> pdf = desk.get(receipt.group(1));
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF-");
    }

    @Test
    void the_owner_and_the_ticked_papers_are_kept() {
        Map<String, String> form = form(Desk.MARITAL_STATUS, "ACCEPT");
        form.put("owner.kind", "ORGANISATION");
        form.put("owner.name", "Hợp tác xã Điều Bù Gia Mập");
        form.put("owner.idNumber", "3801234567");
        form.put("more", "Ảnh 3x4\n\n  Bản sao sổ hộ khẩu  ");
        HttpResponse<String> answer = send(form);
        UUID id = UUID.fromString(path(answer).substring("/tiep-nhan/xong/".length()));
        assertThat(server.database()
            .sql("SELECT name || ' ' || id_kind FROM party WHERE dossier = :id AND role = 'OWNER'")
            .param("id", id)
            .query(String.class)
            .single()).isEqualTo("Hợp tác xã Điều Bù Gia Mập TAX_CODE");
        assertThat(papers(id)).containsExactly("Tờ khai", "Ảnh 3x4", "Bản sao sổ hộ khẩu");
    }

    private static List<String> papers(UUID id) {
        return server.database()
            .sql("SELECT name FROM dossier_document WHERE dossier = :id ORDER BY ord")
            .param("id", id)
            .query(String.class)
            .list();
    }

    @Test
    void wrong_input_keeps_every_value_and_names_every_field_and_saves_nothing() {
        int before = dossiers();
        Map<String, String> form = form(Desk.MARITAL_STATUS, "ACCEPT");
        form.put("submitter.name", "");
        form.put("submitter.idNumber", "12 \"x\"");
        form.put("submitter.email", "khong-phai-thu");
        form.put("submitter.address", "Thôn Đắk Côn");
        form.put("sets", "ba");
        HttpResponse<String> answer = send(form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Có 4 chỗ cần sửa", "href=\"#submitter.name\"",
                "id=\"submitter.name-error\"", "aria-describedby=\"submitter.idNumber-error\"", "id=\"sets-error\"",
                "value=\"12 &#34;x&#34;\"", "value=\"Thôn Đắk Côn\"", "value=\"ba\"",
                "Cấp Giấy xác nhận tình trạng hôn nhân");
        assertThat(answer.body()).as("what was not ticked stays so")
            .containsPattern("documents\\[0\\]\\.ticked\" value=\"1\" checked")
            .doesNotContainPattern("documents\\[1\\]\\.ticked\" value=\"1\" checked");
        assertThat(dossiers()).isEqualTo(before);
    }

    @Test
    void what_the_rules_refuse_is_said_at_its_field_and_saves_nothing() {
        int before = dossiers();
        Map<String, String> future = form(Desk.MARITAL_STATUS, "ACCEPT");
        future.put("receivedAt", "2026-12-24T08:00");
        assertThat(send(future).body()).contains("id=\"receivedAt-error\"", "muộn hơn hiện tại");
        future.put("receivedAt", "hôm qua");
        assertThat(send(future).body()).contains("id=\"receivedAt-error\"");
        assertThat(send(form("9.999999", "ACCEPT")).body()).contains("href=\"#procedure\"");
        assertThat(send(form("", "ACCEPT")).body()).contains("href=\"#procedure\"",
                "Thiếu thông tin bắt buộc: thủ tục");
        Map<String, String> nothing = form(Desk.MARITAL_STATUS, "ACCEPT");
        nothing.remove("documents[0].ticked");
        assertThat(send(nothing).body()).contains("id=\"documents-error\"");
        assertThat(send(form(Desk.MARITAL_STATUS, "REFUSE_RECEPTION")).body()).contains("id=\"reason-error\"");
        assertThat(send(form(Desk.MARITAL_STATUS, "AT_ONCE")).statusCode()).isEqualTo(422);
        assertThat(send(form(Desk.MARITAL_STATUS, "EAT")).statusCode()).isEqualTo(422);
        assertThat(dossiers()).isEqualTo(before);
    }

    @Test
    void a_double_click_makes_one_dossier() throws Exception {
        int before = dossiers();
        Map<String, String> form = form(Desk.MARITAL_STATUS, "ACCEPT");
        desk.get(PAGE);
        ExecutorService hands = Executors.newFixedThreadPool(4);
        try {
            Callable<String> click = () -> path(send(form));
            List<Future<String>> clicks = hands.invokeAll(List.of(click, click, click, click));
            String first = clicks.get(0).get();
            for (Future<String> other : clicks) {
                assertThat(other.get()).isEqualTo(first);
            }
        }
        finally {
            hands.shutdown();
        }
        assertThat(dossiers()).isEqualTo(before + 1);
        form.put("submitter.name", "Người Khác");
        assertThat(path(send(form))).startsWith("/tiep-nhan/xong/");
        assertThat(dossiers()).isEqualTo(before + 1);
    }

    @Test
    void a_form_that_was_refused_can_be_mended_and_sent_again() {
        Map<String, String> form = form(Desk.MARITAL_STATUS, "ACCEPT");
        form.put("submitter.name", "");
        assertThat(send(form).statusCode()).isEqualTo(422);
        form.put("submitter.name", "Điểu Thị Mai");
        assertThat(send(form).statusCode()).isEqualTo(302);
    }

    @Test
    void a_same_day_dossier_is_settled_and_returned_on_the_one_screen() {
        String page = takenPage(form(Desk.CERTIFIED_COPY, "AT_ONCE"));
        assertThat(page).contains("Đã giải quyết và trả kết quả", "Đã trả lúc", "Hồ sơ tiếp theo, cùng thủ tục")
            .doesNotContain("In giấy tiếp nhận");
        Map<String, String> asked = form(Desk.CERTIFIED_COPY, "AT_ONCE");
        asked.put("receipt", "true");
        assertThat(takenPage(asked)).contains("Đã giải quyết và trả kết quả", "In giấy tiếp nhận");
    }

    @Test
    void who_takes_a_result_at_once_for_somebody_else_is_written_down_in_full() {
        Map<String, String> form = form(Desk.CERTIFIED_COPY, "AT_ONCE");
        form.put("collector", "Trần Văn Ba");
        assertThat(send(form).body()).contains("id=\"handover.capacity-error\"", "value=\"Trần Văn Ba\"");
        form.put("handover.capacity", "AUTHORISED");
        assertThat(send(form).body()).contains("id=\"handover.authorisation-error\"", "id=\"handover.idNumber-error\"",
                "id=\"handover.acknowledged-error\"");
        form.put("handover.relation", "Con của người nộp");
        form.put("handover.idKind", "CITIZEN_ID");
        form.put("handover.idNumber", "070190005678");
        form.put("handover.acknowledged", "SIGNATURE");
        UUID id = UUID.fromString(path(send(form)).substring("/tiep-nhan/xong/".length()));
        assertThat(server.database()
            .sql("SELECT capacity || ' ' || relation || ' ' || acknowledged FROM handover WHERE dossier = :id")
            .param("id", id)
            .query(String.class)
            .single()).isEqualTo("AUTHORISED Con của người nộp SIGNATURE");
    }

    @Test
    void what_is_not_ticked_is_asked_for_once_with_what_was_written_down() {
        Map<String, String> form = form(Desk.MARITAL_STATUS, "SUPPLEMENT");
        form.put("items", "Ảnh 3x4 nền trắng theo Điều 5 Thông tư 04/2020/TT-BTP");
        HttpResponse<String> answer = send(form);
        UUID id = UUID.fromString(path(answer).substring("/tiep-nhan/xong/".length()));
        assertThat(desk.get(path(answer)).body()).contains("Đã yêu cầu bổ sung", "In phiếu yêu cầu bổ sung")
            .doesNotContain("In giấy tiếp nhận");
        assertThat(server.database()
            .sql("SELECT data FROM paper WHERE dossier = :id")
            .param("id", id)
            .query(String.class)
            .single())
            .contains("Giấy tờ chứng minh nơi cư trú", "Ảnh 3x4 nền trắng theo Điều 5 Thông tư 04/2020/TT-BTP");
        assertThat(papers(id)).containsExactly("Tờ khai");
    }

    @Test
    void with_no_paper_at_all_none_is_entered_and_all_are_asked_for() {
        Map<String, String> form = form(Desk.MARITAL_STATUS, "SUPPLEMENT");
        form.remove("documents[0].ticked");
        UUID id = UUID.fromString(path(send(form)).substring("/tiep-nhan/xong/".length()));
        assertThat(papers(id)).isEmpty();
    }

    @Test
    void a_refusal_prints_its_reason() {
        Map<String, String> form = form(Desk.MARITAL_STATUS, "REFUSE_RECEPTION");
        form.put("reason", "Không thuộc thẩm quyền của xã");
        assertThat(takenPage(form)).contains("Đã từ chối tiếp nhận", "In phiếu từ chối tiếp nhận");
    }

    @Test
    void a_form_from_elsewhere_and_a_person_without_the_role_are_refused() {
        int before = dossiers();
        assertThat(desk.forge(PAGE, form(Desk.MARITAL_STATUS, "ACCEPT")).statusCode()).isEqualTo(403);
        Browser officer = new Browser(server.url());
        officer.signIn("officer", "officer");
        assertThat(officer.get(PAGE).statusCode()).isEqualTo(403);
        assertThat(officer.get(PAGE + "/thu-tuc?tim=a").statusCode()).isEqualTo(403);
        assertThat(officer.submit("/tai-khoan", PAGE, form(Desk.MARITAL_STATUS, "ACCEPT")).statusCode()).isEqualTo(403);
        assertThat(new Browser(server.url()).get(PAGE).statusCode()).isEqualTo(302);
        assertThat(dossiers()).isEqualTo(before);
    }

}
