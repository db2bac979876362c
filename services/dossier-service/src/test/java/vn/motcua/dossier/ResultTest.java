package vn.motcua.dossier;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import tools.jackson.databind.JsonNode;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.flow.HeldBack;
import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.events.DossierStatus;
import vn.motcua.events.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/** The result and its hand-over: domain D16 to D20. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ResultTest {

    private static final byte[] SCAN = "%PDF-1.7 scan".getBytes(StandardCharsets.US_ASCII);

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
    void a_result_takes_the_next_number_of_the_year_when_it_is_signed() throws IOException {
        UUID id = toSign();
        assertThat(http.get("desk", path(id)).status()).as("nothing is signed yet").isEqualTo(404);
        desk.signs(id);
        JsonNode result = result(id);
        assertThat(result.get("number").asString()).isEqualTo("01");
        assertThat(result.get("kind").asString()).isEqualTo("DECISION");
        assertThat(result.get("state").asString()).isEqualTo("VALID");
        assertThat(result.get("validFrom").asString()).isEqualTo("2026-11-16");
        assertThat(result.get("signedBy").asString()).isEqualTo("t-signatory");
        assertThat(result.get("signerName").asString()).contains("CHỦ TỊCH", "Người thử");
        UUID refused = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(refused);
        desk.completes(refused, WorkKind.STEP, Role.CASE_OFFICER, Completion.of("REFUSE", "Đã có vợ"));
        desk.reviews(refused);
        desk.signs(refused);
        assertThat(result(refused).get("number").asString()).isEqualTo("02");
        assertThat(result(refused).get("kind").asString()).isEqualTo("REFUSAL");
        refusalIsWritten(refused);
    }

    /** The paper is the result: its number, the reason, who signs (Art. 19.8). */
    private static void refusalIsWritten(UUID refused) throws IOException {
        PaperOffice office = server.bean(PaperOffice.class);
        IssuedPaper paper = office.of(refused)
            .stream()
            .filter((one) -> one.form() == FormKey.SETTLE_REFUSAL)
            .findFirst()
            .orElseThrow();
        assertThat(paper.number()).isEqualTo("02");
        assertThat(paper.signedBy()).isEqualTo("t-signatory");
        try (PDDocument document = Loader.loadPDF(office.pdf(paper.id()))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " ")).contains("Số: 02",
                    "THÔNG BÁO VỀ VIỆC KHÔNG GIẢI QUYẾT HỒ SƠ", "từ chối giải quyết hồ sơ này", "Lý do: Đã có vợ",
                    "Nghị định 309/2026/NĐ-CP", "CHỦ TỊCH", "Người thử");
        }
    }

    @Test
    @Order(2)
    void an_office_that_numbers_elsewhere_types_the_number_and_the_validity() {
        UUID id = toSign();
        desk.completes(id, WorkKind.SIGN, Role.SIGNATORY, signing("12/GP-UBND", null, LocalDate.of(2031, 11, 15)));
        assertThat(result(id).get("number").asString()).isEqualTo("12/GP-UBND");
        assertThat(result(id).get("validTo").asString()).isEqualTo("2031-11-15");
        UUID third = toSign();
        desk.completes(third, WorkKind.SIGN, Role.SIGNATORY, signing("03", null, null));
        UUID fourth = signed();
        assertThat(result(fourth).get("number").asString()).as("goes past what was typed").isEqualTo("04");
    }

    @Test
    @Order(3)
    void wrong_numbers_and_validities_are_refused_and_nothing_is_signed() {
        UUID id = toSign();
        String work = desk.work(id, WorkKind.SIGN).toString();
        Map<String, Long> before = Rows.in(server.database());
        assertRefused(work, "{\"number\":\"12/GP-UBND\"}", "result-number-taken", "result.number");
        assertRefused(work, "{\"number\":\"<12>\"}", "field-invalid", "result.number");
        assertRefused(work, "{\"validTo\":\"2026-11-15\"}", "field-invalid", "result.validTo");
        assertThat(Rows.in(server.database())).isEqualTo(before);
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.IN_PROGRESS);
        WebDesk signatory = WebDesk.of(server, "signatory");
        String file = "/ho-so/" + id;
        assertThat(signatory
            .send(file, file + "/viec/" + work + "/SIGN", "result.number", "12/GP-UBND", "result.validTo", "")
            .body()).contains("đã cấp cho kết quả khác", "value=\"12/GP-UBND\"");
        assertThat(signatory.send(file, file + "/viec/" + work + "/SIGN", "result.number", "").body())
            .contains("Đã ký.");
    }

    @Test
    @Order(4)
    void the_file_is_kept_once_with_its_hash() {
        UUID id = signed();
        assertThat(http.upload("auditor", path(id) + "/file", "a.pdf", SCAN).status()).isEqualTo(403);
        Http.Answer page = http.upload("desk", path(id) + "/file", "a.pdf",
                "<html></html>".getBytes(StandardCharsets.US_ASCII));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body().toString()).contains("\"field\":\"file\"", "PDF, PNG");
        assertThat(http.upload("desk", path(id) + "/file", "a.pdf", SCAN).status()).isEqualTo(201);
        JsonNode file = result(id).get("file");
        assertThat(file.get("mediaType").asString()).isEqualTo("application/pdf");
        assertThat(file.get("size").asInt()).isEqualTo(SCAN.length);
        assertThat(file.get("sha256").asString()).hasSize(64);
        assertThat(http.upload("desk", path(id) + "/file", "b.pdf", SCAN).body().toString())
            .contains("result-has-file");
        WebDesk officer = WebDesk.of(server, "officer");
        assertThat(officer.open("/api/dossiers/" + id + "/result/file").body()).startsWith("%PDF-1.7 scan");
        assertThat(officer.open("/ho-so/" + id).body()).contains("Kết quả giải quyết", "Mở bản lưu", "đang có giá trị")
            .doesNotContain("Lưu bản này");
        assertThat(server.database()
            .sql("SELECT count(*) FROM access_audit WHERE what = 'RESULT_FILE'")
            .query(Integer.class)
            .single()).isPositive();
    }

    @Test
    @Order(5)
    void anybody_may_ask_whether_it_holds_and_learns_nothing_about_the_person() {
        UUID id = signed();
        String proof = result(id).get("proof").asString();
        assertThat(WebDesk.of(server, "auditor").open(proof).body())
            .contains("Kết quả có trong hệ thống và đang có giá trị", result(id).get("number").asString())
            .doesNotContain("Điểu Thị Mai");
        assertThat(WebDesk.of(server, "auditor").open("/xac-thuc/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    @Order(6)
    void who_collects_is_written_down_and_another_person_shows_the_authorisation() {
        UUID id = signed();
        String work = desk.work(id, WorkKind.RETURN).toString();
        Map<String, Long> before = Rows.in(server.database());
        assertThat(collect(work, "Trần Văn Ba", "\"capacity\":\"AUTHORISED\"").body().toString()).contains(
                "\"field\":\"handover.authorisation\"", "\"field\":\"handover.idNumber\"",
                "\"field\":\"handover.acknowledged\"");
        assertThat(collect(work, "Trần Văn Ba", "\"capacity\":\"SUBMITTER\",\"acknowledged\":\"SIGNATURE\"").body()
            .toString()).contains("\"field\":\"handover.capacity\"", "không khớp");
        assertThat(collect(work, "Trần Văn Ba", "\"capacity\":\"FRIEND\"").status()).isEqualTo(422);
        assertThat(Rows.in(server.database())).isEqualTo(before);
        assertThat(collect(work, "Trần Văn Ba", """
                "capacity":"AUTHORISED","idKind":"CITIZEN_ID","idNumber":"070190005678","lostReceipt":true,
                "authorisation":"Số 12, UBND xã chứng thực ngày 10/11/2026","acknowledged":"FINGERPRINT"
                """).status()).isEqualTo(204);
        JsonNode got = http.get("desk", "/api/dossiers/" + id + "/handovers").body().get(0);
        assertThat(got.get("capacity").asString()).isEqualTo("AUTHORISED");
        assertThat(got.get("idNumber").asString()).endsWith("678").doesNotContain("070190005");
        assertThat(got.get("way").asString()).isEqualTo("DESK");
        assertThat(WebDesk.of(server, "desk").open("/ho-so/" + id).body())
            .contains("Trần Văn Ba (Người khác, được ủy quyền hoặc có quan hệ)", "Điểm chỉ", "cam kết mất phiếu",
                    "Số 12, UBND xã")
            .doesNotContain("070190005678");
    }

    @Test
    @Order(7)
    void a_bare_name_is_enough_for_callers_of_old_and_the_page_asks_for_all() {
        UUID id = signed();
        desk.returnsResult(id);
        JsonNode bare = http.get("desk", "/api/dossiers/" + id + "/handovers").body().get(0);
        assertThat(bare.get("capacity").asString()).isEqualTo("SUBMITTER");
        assertThat(bare.path("acknowledged").isNull()).as("nobody spoke of a signature").isTrue();
        Http.Answer stranger = http.post("desk",
                "/api/work-items/" + desk.work(signed(), WorkKind.RETURN) + "/complete",
                "{\"decision\":\"RETURNED\",\"collector\":\"Trần Văn Ba\"}");
        assertThat(stranger.status()).isEqualTo(422);
        assertThat(stranger.body().toString()).contains("\"field\":\"handover.capacity\"", "phải ghi tư cách");
        UUID other = signed();
        String file = "/ho-so/" + other;
        WebDesk clerk = WebDesk.of(server, "desk");
        assertThat(clerk.open(file).body()).contains("Người nhận là", "Giấy tờ tùy thân của người nhận");
        String act = file + "/viec/" + desk.work(other, WorkKind.RETURN) + "/RETURNED";
        assertThat(clerk
            .send(file, act, "collector", "Trần Văn Ba", "handover.capacity", "AUTHORISED", "handover.way", "DESK",
                    "handover.acknowledged", "SIGNATURE")
            .body()).contains("handover.authorisation-error", "value=\"Trần Văn Ba\"");
        assertThat(clerk
            .send(file, act, "collector", "Điểu Thị Mai", "handover.capacity", "SUBMITTER", "handover.way", "POSTAL",
                    "handover.acknowledged", "")
            .body()).contains("Đã trả kết quả cho người nộp.", "Dịch vụ bưu chính công ích");
    }

    /** Without a mail server the desk tells the link. */
    @Test
    @Order(9)
    void online_goes_a_file_under_a_link_that_opens_once_it_was_told() {
        UUID id = signed();
        String work = desk.work(id, WorkKind.RETURN).toString();
        String online = "\"capacity\":\"SUBMITTER\",\"way\":\"ONLINE\"";
        Map<String, Long> before = Rows.in(server.database());
        Http.Answer refused = collect(work, "Điểu Thị Mai", online);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("result-without-file", "\"field\":\"result\"");
        assertThat(Rows.in(server.database())).isEqualTo(before);
        assertThat(http.upload("desk", path(id) + "/file", "a.pdf", SCAN).status()).isEqualTo(201);
        assertThat(collect(work, "Điểu Thị Mai", online).status()).isEqualTo(204);
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.RETURNED);

        WebDesk clerk = WebDesk.of(server, "desk");
        assertThat(clerk.open("/giao-phieu").body()).contains("báo đường dẫn tải kết quả",
                "/ho-so/" + id + "/duong-dan-ket-qua");
        Matcher told = Pattern.compile("/nhan-ket-qua/[0-9a-f-]{36}")
            .matcher(clerk.open("/ho-so/" + id + "/duong-dan-ket-qua").body());
        assertThat(told.find()).isTrue();
        String link = told.group();
        assertThat(clerk.open("/ho-so/" + id).body()).contains("người dân chưa tải");
        WebDesk visitor = WebDesk.withSession(server, "nobody");
        assertThat(visitor.open(link).statusCode()).as("nobody was told yet").isEqualTo(404);
        String notice = server.database()
            .sql("SELECT id FROM notice WHERE dossier = :dossier AND kind = 'RESULT_LINK'")
            .param("dossier", id)
            .query(UUID.class)
            .single()
            .toString();
        clerk.send("/giao-phieu", "/giao-phieu/moi-nhan/" + notice);
        assertThat(visitor.open(link).body()).contains("Bốn ký tự cuối").doesNotContain("Điểu Thị Mai");
        assertThat(visitor.send(link, link, "lastDigits", "9999").statusCode()).isEqualTo(422);
        HttpResponse<String> file = visitor.send(link, link, "lastDigits", "1234");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).startsWith("%PDF-1.7 scan");
        assertThat(clerk.open("/ho-so/" + id).body()).contains("kết quả đã tải lúc");
        assertThat(server.database()
            .sql("SELECT account FROM access_audit WHERE what = 'RESULT_FETCHED' AND dossier = :id")
            .param("id", id)
            .query(String.class)
            .single()).isEqualTo("visitor");
        assertThat(visitor.open("/nhan-ket-qua/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(visitor.open("/nhan-ket-qua/abc").statusCode()).isEqualTo(404);
        assertThat(fault("signatory", id, "RESULT_WRONG", "Ghi sai ngày sinh").status()).isEqualTo(204);
        assertThat(visitor.open(link).statusCode()).as("what does not hold is not fetched").isEqualTo(404);
    }

    @Test
    @Order(8)
    void a_result_before_its_day_is_told_once_beforehand() {
        UUID id = signed();
        assertThat(desk.facts(id)).containsOnlyOnce("EarlyReturnAnnounced").endsWith("EarlyReturnAnnounced");
        String code = desk.state(id).code();
        WebDesk clerk = WebDesk.of(server, "desk");
        assertThat(clerk.open("/giao-phieu").body()).contains("Cần báo đến nhận kết quả", "kết quả của hồ sơ " + code);
        String notice = server.database()
            .sql("SELECT id FROM notice WHERE dossier = :id AND kind = 'EARLY_RETURN'")
            .param("id", id)
            .query(UUID.class)
            .single()
            .toString();
        assertThat(clerk.send("/giao-phieu", "/giao-phieu/moi-nhan/" + notice).body())
            .contains("Đã ghi nhận việc báo đến nhận kết quả.")
            .doesNotContain("kết quả của hồ sơ " + code);
        UUID sameDay = desk.accepts(Desk.CERTIFIED_COPY).id();
        desk.completes(sameDay, WorkKind.SETTLE, Role.DESK_OFFICER, Completion.of("APPROVE"));
        assertThat(desk.facts(sameDay)).doesNotContain("EarlyReturnAnnounced");
    }

    @Test
    @Order(20)
    void what_nobody_fetches_is_reminded_of_on_days_3_15_and_30_in_working_hours() {
        UUID id = signed();
        String code = desk.state(id).code();
        LocalDate promised = LocalDate.ofInstant(desk.state(id).deadline().promisedAt(), Clocks.ZONE);
        assertThat(promised).isEqualTo("2026-11-19");
        assertThat(http.post("desk", path(id) + "/shelf", "{\"place\":\" \"}").status()).isEqualTo(422);
        assertThat(http.post("officer", path(id) + "/shelf", "{\"place\":\"Tủ 2\"}").status()).isEqualTo(403);
        assertThat(http.post("desk", path(id) + "/shelf", "{\"place\":\"Tủ 2, ngăn B\"}").status()).isEqualTo(204);
        desk.timePassesUntil("2026-11-20T16:59");
        WebDesk clerk = WebDesk.of(server, "desk");
        assertThat(clerk.open("/ket-qua-chua-nhan").body()).contains(code, "Tủ 2, ngăn B", "0 lần");
        desk.timePassesUntil("2026-11-23T06:59");
        assertThat(reminders(id)).as("day 3 is a Sunday: nobody is there").isEmpty();
        desk.timePassesUntil("2026-11-23T07:45");
        assertThat(reminders(id)).containsExactly("COLLECT_3");
        assertThat(clerk.open("/giao-phieu").body()).contains("Chưa nhận kết quả, ngày thứ 3", code);
        UUID first = shelvedBefore(id);
        failsToRemind(first, true);
        desk.timePassesUntil("2026-12-04T08:30");
        assertThat(reminders(id)).as("is not held up by the one before").containsExactly("COLLECT_3", "COLLECT_15");
        assertThat(reminders(first)).isEmpty();
        assertThat(server.bean(HeldBack.class).now("collectionReminder")).containsExactly(first);
        failsToRemind(first, false);
        desk.timePassesUntil("2026-12-25T08:30");
        assertThat(reminders(id)).containsExactly("COLLECT_3", "COLLECT_15", "COLLECT_30");
        assertThat(desk.facts(id).stream().filter("CollectionReminded"::equals)).hasSize(3);
        assertThat(clerk.open("/ho-so/" + id).body()).contains("Tủ 2, ngăn B", "(ngày thứ 30)");
        assertThat(http.get("desk", "/api/results/uncollected").body().toString()).contains(code);
        desk.returnsResult(id);
        assertThat(http.get("desk", "/api/results/uncollected").body().toString()).doesNotContain(code);
        assertThat(clerk.open("/giao-phieu").body()).doesNotContain(code);
        assertThat(http.post("desk", path(id) + "/shelf", "{\"place\":\"Tủ 2\"}").body().toString())
            .contains("result-not-at-desk");
    }

    @Test
    @Order(21)
    void what_the_post_brings_back_is_called_about_and_sent_again_and_no_clock_runs() {
        UUID id = signed();
        assertThat(undelivered(id).body().toString()).contains("result-not-posted");
        assertThat(collect(desk.work(id, WorkKind.RETURN).toString(), "Điểu Thị Mai",
                "\"capacity\":\"SUBMITTER\",\"way\":\"POSTAL\"")
            .status()).isEqualTo(204);
        int version = desk.state(id).deadline().version();
        Instant resolved = desk.state(id).handling().resolvedAt();
        assertThat(http.post("desk", path(id) + "/undelivered", "{}").body().toString()).contains("reason-missing");
        assertThat(undelivered(id).status()).isEqualTo(204);
        assertThat(undelivered(id).status()).as("once").isEqualTo(422);
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.RETURNED);
        assertThat(desk.state(id).deadline().version()).isEqualTo(version);
        assertThat(desk.state(id).handling().resolvedAt()).isEqualTo(resolved);
        assertThat(http.post("desk", path(id) + "/calls", "{\"words\":\"Hẹn đến lấy thứ Hai\"}").status())
            .isEqualTo(204);
        WebDesk clerk = WebDesk.of(server, "desk");
        assertThat(clerk.open("/ket-qua-chua-nhan").body()).contains(desk.state(id).code(), "trả lại lần nữa");
        assertThat(clerk.open("/ho-so/" + id).body()).contains("Bưu chính không phát được, kết quả chuyển về bàn",
                "Hẹn đến lấy thứ Hai", "Trả kết quả lần nữa");
        assertThat(clerk
            .send("/ho-so/" + id, "/ho-so/" + id + "/tra-lai-ket-qua", "collector", "Trần Văn Ba", "handover.capacity",
                    "SUBMITTER", "handover.way", "DESK")
            .body()).contains("handover.capacity-error");
        assertThat(clerk
            .send("/ho-so/" + id, "/ho-so/" + id + "/tra-lai-ket-qua", "collector", "Điểu Thị Mai", "handover.capacity",
                    "SUBMITTER", "handover.way", "DESK", "handover.acknowledged", "SIGNATURE")
            .body()).contains("Đã trả kết quả cho người nộp.");
        assertThat(http.post("desk", "/api/dossiers/" + id + "/handovers", "{\"collector\":\"Điểu Thị Mai\"}").status())
            .as("nothing lies at the desk")
            .isEqualTo(422);
        assertThat(desk.facts(id)).endsWith("Returned", "ReturnedUndelivered", "ApplicantCalled", "ReturnedAgain");
    }

    @Test
    @Order(22)
    void what_was_called_back_on_its_way_waits_for_nobody_when_the_post_brings_it_back() {
        UUID id = signed();
        assertThat(collect(desk.work(id, WorkKind.RETURN).toString(), "Điểu Thị Mai",
                "\"capacity\":\"SUBMITTER\",\"way\":\"POSTAL\"")
            .status()).isEqualTo(204);
        assertThat(fault("signatory", id, "RESULT_WRONG", "Ghi sai ngày sinh").status()).isEqualTo(204);
        assertThat(undelivered(id).status()).isEqualTo(204);
        String code = String.valueOf(desk.state(id).code());
        assertThat(http.get("desk", "/api/results/uncollected").body().toString()).doesNotContain(code);
        assertThat(http.post("signatory", path(id) + "/replacement", "{}").status()).isEqualTo(204);
        assertThat(http.get("desk", "/api/results/uncollected").body().toString()).contains(code);
        assertThat(http.post("desk", "/api/dossiers/" + id + "/handovers", "{\"collector\":\"Điểu Thị Mai\"}").status())
            .isEqualTo(204);
        assertThat(desk.facts(id)).endsWith("ReturnedUndelivered", "ResultCorrected", "ReturnedAgain");
    }

    @Test
    @Order(30)
    void a_wrong_result_is_called_back_corrected_in_the_same_dossier_and_apologised_for() {
        UUID id = signed();
        desk.returnsResult(id);
        int version = desk.state(id).deadline().version();
        String old = result(id).get("proof").asString();
        assertThat(http.post("signatory", path(id) + "/replacement", "{}").body().toString())
            .contains("result-not-recalled");
        assertThat(fault("desk", id, "RESULT_WRONG", "Sai họ").status()).isEqualTo(403);
        assertThat(fault("signatory", id, "RESULT_WRONG", " ").body().toString()).contains("reason-missing");
        assertThat(fault("signatory", id, "RESULT_WRONG", "Ghi sai họ của người mẹ").status()).isEqualTo(204);
        assertThat(result(id).get("state").asString()).isEqualTo("RECALLED");
        WebDesk visitor = WebDesk.of(server, "auditor");
        assertThat(visitor.open(old).body()).contains("Kết quả đã bị thu hồi");
        assertThat(fault("signatory", id, "RESULT_WRONG", "Lần nữa").body().toString()).contains("result-not-signed");
        assertThat(http.post("desk", "/api/dossiers/" + id + "/handovers", "{\"collector\":\"Điểu Thị Mai\"}").status())
            .isEqualTo(422);
        assertThat(letters(id)).singleElement()
            .satisfies((paper) -> assertThat(server.bean(PaperOffice.class).pdf(paper.id()))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII)));
        WebDesk signatory = WebDesk.of(server, "signatory");
        assertThat(signatory.send("/ho-so/" + id, "/ho-so/" + id + "/ky-thay-the", "result.number", "99/KQ").body())
            .contains("Đã ký kết quả thay thế", "Ghi sai họ của người mẹ", "Thư xin lỗi");
        assertThat(result(id).get("number").asString()).isEqualTo("99/KQ");
        assertThat(WebDesk.of(server, "desk").open("/giao-phieu").body()).contains("Thư xin lỗi",
                "Kết quả đã sửa, mời đến nhận", "/ho-so/" + id);
        assertThat(visitor.open(old).body()).contains("Kết quả đã được thay thế");
        assertThat(visitor.open(result(id).get("proof").asString()).body()).contains("đang có giá trị");
        assertThat(http.post("desk", "/api/dossiers/" + id + "/handovers", "{\"collector\":\"Điểu Thị Mai\"}").status())
            .isEqualTo(204);
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.RETURNED);
        assertThat(desk.state(id).deadline().version()).as("no clock runs again").isEqualTo(version);
        assertThat(desk.facts(id)).endsWith("Returned", "ResultRecalled", "ResultCorrected", "ReturnedAgain");
    }

    @Test
    @Order(31)
    void a_result_called_back_before_its_return_is_not_returned_and_lost_papers_are_owned_up_to() {
        UUID id = signed();
        assertThat(fault("signatory", id, "RESULT_WRONG", "Sai ngày").status()).isEqualTo(204);
        Map<String, Long> before = Rows.in(server.database());
        assertThat(
                collect(desk.work(id, WorkKind.RETURN).toString(), "Điểu Thị Mai", "\"capacity\":\"SUBMITTER\"").body()
                    .toString())
            .contains("result-not-signed", "\"field\":\"result\"");
        assertThat(Rows.in(server.database())).isEqualTo(before);
        UUID open = desk.accepts(Desk.MARITAL_STATUS).id();
        int version = desk.state(open).deadline().version();
        assertThat(fault("signatory", desk.submits(Desk.MARITAL_STATUS).id(), "DOSSIER_LOST", "Mất").status())
            .isEqualTo(409);
        assertThat(fault("signatory", open, "DOSSIER_LOST", "Mất bản chính giấy khai sinh").status()).isEqualTo(204);
        assertThat(fault("signatory", open, "DOSSIER_LOST", " Mất bản chính giấy khai sinh").body().toString())
            .contains("fault-owned", "\"field\":\"reason\"");
        assertThat(letters(open)).as("sent again, one letter").hasSize(1);
        assertThat(desk.facts(open)).endsWith("PapersLost");
        assertThat(desk.state(open).deadline().version()).isEqualTo(version);
        assertThat(desk.state(open).lateness().apology().name()).as("not the letter of a late dossier")
            .isEqualTo("NONE");
    }

    @Test
    @Order(32)
    void a_wrong_refusal_is_written_again_and_names_the_one_that_it_replaces() throws IOException {
        UUID id = refused();
        IssuedPaper old = notices(id).get(0);
        assertThat(fault("signatory", id, "RESULT_WRONG", "Ghi sai căn cứ").status()).isEqualTo(204);
        assertThat(http.post("signatory", path(id) + "/replacement", "{\"outcome\":\"STOPPED\"}").body().toString())
            .contains("field-invalid", "\"field\":\"outcome\"");
        assertThat(http.post("desk", path(id) + "/replacement", "{}").status()).isEqualTo(403);
        assertThat(http
            .post("signatory", path(id) + "/replacement", "{\"reason\":\"Chưa đủ tuổi kết hôn\",\"number\":\"98/KQ\"}")
            .status()).isEqualTo(204);
        assertThat(desk.state(id).handling().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(notices(id)).extracting(IssuedPaper::replaced).containsExactly(true, false);
        IssuedPaper mended = notices(id).get(1);
        assertThat(mended.number()).isEqualTo("98/KQ");
        try (PDDocument document = Loader.loadPDF(server.bean(PaperOffice.class).pdf(mended.id()))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " ")).contains("Chưa đủ tuổi kết hôn",
                    "thay thế Thông báo số " + old.number() + " ngày");
        }
    }

    @Test
    @Order(33)
    void the_signatory_may_approve_what_was_refused_by_mistake_and_only_by_its_correction() {
        UUID id = refused();
        Instant resolved = desk.state(id).handling().resolvedAt();
        int version = desk.state(id).deadline().version();
        assertThat(fault("signatory", id, "RESULT_WRONG", "Từ chối nhầm người").status()).isEqualTo(204);
        WebDesk signatory = WebDesk.of(server, "signatory");
        assertThat(signatory.send("/ho-so/" + id, "/ho-so/" + id + "/ky-thay-the", "outcome", "APPROVED").body())
            .contains("Đã ký kết quả thay thế");
        assertThat(desk.state(id).handling().outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(desk.state(id).handling().resolvedAt()).as("when it ended stays").isEqualTo(resolved);
        assertThat(desk.state(id).deadline().version()).isEqualTo(version);
        assertThat(result(id).get("kind").asString()).isEqualTo("DECISION");
        assertThat(notices(id)).extracting(IssuedPaper::replaced).containsExactly(true);
        assertThat(desk.facts(id)).endsWith("ResultRecalled", "ResultCorrected");
        UUID other = signed();
        assertThat(fault("signatory", other, "RESULT_WRONG", "Cấp nhầm").status()).isEqualTo(204);
        assertThat(http.post("signatory", path(other) + "/replacement", "{\"outcome\":\"REFUSED\"}").body().toString())
            .contains("reason-missing");
        assertThat(http
            .post("signatory", path(other) + "/replacement", "{\"outcome\":\"REFUSED\",\"reason\":\"Đã có vợ\"}")
            .status()).isEqualTo(204);
        assertThat(notices(other)).singleElement()
            .extracting(IssuedPaper::number)
            .isEqualTo(result(other).get("number").asString());
    }

    private static UUID refused() {
        UUID refused = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(refused);
        desk.completes(refused, WorkKind.STEP, Role.CASE_OFFICER, Completion.of("REFUSE", "Đã có vợ"));
        desk.reviews(refused);
        desk.signs(refused);
        return refused;
    }

    private static List<IssuedPaper> notices(UUID id) {
        return server.bean(PaperOffice.class)
            .of(id)
            .stream()
            .filter((paper) -> paper.form() == FormKey.SETTLE_REFUSAL)
            .toList();
    }

    private static List<IssuedPaper> letters(UUID id) {
        return server.bean(PaperOffice.class)
            .of(id)
            .stream()
            .filter((paper) -> paper.form() == FormKey.FAULT_LETTER)
            .toList();
    }

    private static Http.Answer fault(String account, UUID id, String kind, String reason) {
        return http.post(account, "/api/dossiers/" + id + "/faults",
                "{\"kind\":\"" + kind + "\",\"reason\":\"" + reason + "\"}");
    }

    private static Http.Answer undelivered(UUID id) {
        return http.post("desk", path(id) + "/undelivered", "{\"reason\":\"Không có người nhận\"}");
    }

    /** Another result that nobody fetches, reminded of before this one. */
    private static UUID shelvedBefore(UUID id) {
        UUID other = signed();
        server.database()
            .sql("UPDATE result_wait SET remind_on = (SELECT remind_on - 1 FROM result_wait WHERE dossier = :id)"
                    + " WHERE dossier = :other")
            .param("id", id)
            .param("other", other)
            .update();
        return other;
    }

    private static void failsToRemind(UUID dossier, boolean fails) {
        server.database().sql("""
                CREATE OR REPLACE FUNCTION dossier.forced_failure() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN RAISE EXCEPTION 'forced failure'; END $$
                """).update();
        server.database()
            .sql(fails
                    ? "CREATE TRIGGER forced_failure BEFORE INSERT ON dossier.notice FOR EACH ROW WHEN (NEW.dossier = '"
                            + dossier + "') EXECUTE FUNCTION dossier.forced_failure()"
                    : "DROP TRIGGER forced_failure ON dossier.notice")
            .update();
    }

    private static List<String> reminders(UUID id) {
        return server.database()
            .sql("SELECT kind FROM notice WHERE dossier = :id AND kind LIKE 'COLLECT%' ORDER BY created_at")
            .param("id", id)
            .query(String.class)
            .list();
    }

    private static Http.Answer collect(String work, String name, String handover) {
        return http.post("desk", "/api/work-items/" + work + "/complete",
                "{\"decision\":\"RETURNED\",\"collector\":\"" + name + "\",\"handover\":{" + handover + "}}");
    }

    private static UUID toSign() {
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(id);
        desk.examines(id);
        desk.reviews(id);
        return id;
    }

    private static UUID signed() {
        UUID id = toSign();
        desk.signs(id);
        return id;
    }

    private static Completion signing(String number, LocalDate from, LocalDate to) {
        return new Completion("SIGN", null, null, null, null, null, null, null, null, null,
                new Completion.SignedResult(number, from, to), null, null, null);
    }

    private static JsonNode result(UUID id) {
        Http.Answer answer = http.get("desk", path(id));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().get("result");
    }

    private static String path(UUID id) {
        return "/api/dossiers/" + id + "/result";
    }

    private static void assertRefused(String work, String result, String code, String field) {
        Http.Answer answer = http.post("signatory", "/api/work-items/" + work + "/complete",
                "{\"decision\":\"SIGN\",\"result\":" + result + "}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().toString()).contains(code, "\"field\":\"" + field + "\"");
    }

}
