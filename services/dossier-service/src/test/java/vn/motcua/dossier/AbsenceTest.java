package vn.motcua.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;

import vn.motcua.dossier.access.Accounts;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.worklist.WorkKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Somebody is away and somebody stands in (domain D3); each story has its own week. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AbsenceTest {

    private static final String ABSENCES = "/api/absences";

    private static final String SIGNERS = "/api/signing-substitutes";

    private static final String WRONG = "{\"kind\":\"RESULT_WRONG\",\"reason\":\"Ghi sai họ của người mẹ\"}";

    static DeskServer server;

    static Desk desk;

    static Http http;

    @BeforeAll
    static void open() {
        server = DeskServer.startingAt("2026-11-16T08:00:00+07:00");
        desk = new Desk(server);
        http = new Http(server);
        server.bean(Accounts.class)
            .create("deputy", "Trương Văn Dũng", "deputy-deputy", Set.of(Role.UNIT_HEAD), "H19.101", Set.of());
        server.bean(Accounts.class)
            .create("elsewhere", "Người xã khác", "elsewhere-1", Set.of(Role.CASE_OFFICER), "H19.102", Set.of());
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    @Order(1)
    void wrong_input_changes_nothing() {
        refused("field-missing", "substitute", "officer", "{\"to\":\"2026-11-18\"}");
        refused("field-missing", "to", "officer", "{\"substitute\":\"officer2\"}");
        refused("field-invalid", "to", "officer", "{\"substitute\":\"officer2\",\"to\":\"ngày kia\"}");
        refused("field-invalid", "substitute", "officer", "{\"substitute\":\"nobody\",\"to\":\"2026-11-18\"}");
        refused("field-invalid", "roles", "officer", with("officer2", "2026-11-18", "\"roles\":[\"SIGNATORY\"]"));
        refused("field-invalid", "roles", "officer", with("officer2", "2026-11-18", "\"roles\":[\"ALL\"]"));
        refused("absence-backwards", "to", "officer", with("officer2", "2026-11-17", "\"from\":\"2026-11-19\""));
        refused("absence-backwards", "to", "officer", with("officer2", "2026-11-15", "\"from\":\"2026-11-16\""));
        refused("absence-in-past", "from", "officer", with("officer2", "2026-11-18", "\"from\":\"2026-11-15\""));
        refused("substitute-self", "substitute", "officer", with("officer", "2026-11-18", ""));
        refused("substitute-elsewhere", "substitute", "officer", with("elsewhere", "2026-11-18", ""));
        refused("substitute-without-role", "substitute", "officer", with("desk", "2026-11-18", ""));
        refused("substitute-may-not-sign", "substitute", "signatory", with("deputy", "2026-11-18", ""));
        refused("field-invalid", "roles", "admin", with("officer2", "2026-11-18", ""));
        assertThat(http.post("officer", ABSENCES + "/" + UUID.randomUUID() + "/end", "").status()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void an_officer_falls_ill_today_and_the_substitute_answers_the_deadline_question() {
        UUID id = held();
        UUID ended = held();
        assertThat(kinds("officer2", id)).isEmpty();
        Http.Answer entered = http.post("head", ABSENCES,
                with("officer2", "2026-11-18", "\"person\":\"officer\",\"reason\":\"Ốm\""));
        assertThat(entered.status()).isEqualTo(201);
        assertThat(entered.body().path("now").asBoolean()).isTrue();
        assertThat(kinds("officer2", id)).containsExactly("STEP for officer");
        assertThat(kinds("officer3", id)).isEmpty();
        assertThat(WebDesk.of(server, "officer2").open("/").body()).contains("Thay cho Trần Văn Lộc");
        assertThat(WebDesk.of(server, "head").open("/ho-so/" + id).body())
            .contains("Trần Văn Lộc (vắng mặt, Thị Brơi làm thay)");
        desk.timePassesUntil("2026-11-18T09:00");
        assertThat(kinds("officer2", id)).containsExactlyInAnyOrder("STEP for officer",
                "DEADLINE_QUESTION for officer");
        complete("officer2", id, WorkKind.DEADLINE_QUESTION, "IN_TIME");
        complete("officer2", id, WorkKind.STEP, "FORWARD");
        assertThat(desk.state(id).handling().holder()).as("it stays the absent officer's").isEqualTo("officer");
        assertThat(done(id)).contains("DEADLINE_QUESTION officer2 for officer", "STEP officer2 for officer");
        String page = WebDesk.of(server, "officer").open("/ho-so/" + id).body();
        assertThat(page).contains("Thị Brơi (thay cho Trần Văn Lộc)");
        assertThat(WebDesk.of(server, "officer2").open("/ho-so/" + ended).body())
            .contains("Bạn đang làm thay cho Trần Văn Lộc");
        comesBackByItself(ended);
    }

    /** What the substitute took stays the absent person's. */
    private static void comesBackByItself(UUID id) {
        UUID step = desk.work(id, WorkKind.STEP);
        assertThat(http.post("officer2", "/api/work-items/" + step + "/claim", "").status()).isEqualTo(204);
        desk.timePassesUntil("2026-11-19T00:00");
        assertThat(kinds("officer2", id)).isEmpty();
        assertThat(http.post("officer2", "/api/work-items/" + step + "/complete", "{\"decision\":\"FORWARD\"}")
            .body()
            .path("type")
            .asString()).endsWith("not-holder");
        assertThat(kinds("officer", id)).contains("STEP");
        complete("officer", id, WorkKind.STEP, "FORWARD");
        assertThat(done(id)).contains("STEP officer for null");
    }

    @Test
    @Order(3)
    void no_chain_no_circle_no_second_substitute_for_the_same_work() {
        UUID absence = enter("officer", with("officer2", "2026-11-19", ""));
        refused("absence-overlaps", "from", "officer", with("officer3", "2026-11-19", ""));
        refused("substitute-chain", "person", "officer2", with("officer3", "2026-11-19", ""));
        refused("substitute-chain", "person", "officer2", with("officer", "2026-11-19", ""));
        refused("substitute-away", "substitute", "officer3", with("officer", "2026-11-19", ""));
        enter("officer2", with("officer", "2026-11-20", "\"from\":\"2026-11-20\""));
        UUID held = held();
        assertThat(kinds("officer2", held)).containsExactly("STEP for officer");
        assertThat(WebDesk.of(server, "officer2").open("/ho-so/" + held).body()).contains("/xin-loi");
        assertThat(WebDesk.of(server, "officer3").open("/ho-so/" + held).body()).doesNotContain("/xin-loi");
        assertThat(WebDesk.of(server, "officer2").open("/ho-so/" + held).body()).as("asks in the absent one's place")
            .contains("/lay-y-kien");
        assertThat(WebDesk.of(server, "officer3").open("/ho-so/" + held).body())
            .doesNotContain("/ho-so/" + held + "/lay-y-kien");
        assertThat(apologises("officer3", held)).isEqualTo(403);
        assertThat(apologises("officer2", held)).isEqualTo(204);
        assertThat(http.post("officer2", ABSENCES + "/" + absence + "/end", "").status()).isEqualTo(403);
        assertThat(http.post("officer", ABSENCES + "/" + absence + "/end", "").status()).isEqualTo(204);
        assertThat(kinds("officer2", held)).as("ended early: back at once").isEmpty();
        assertThat(http.post("officer", ABSENCES + "/" + absence + "/end", "").status()).isEqualTo(409);
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> server.database()
            .sql("UPDATE absence SET substitute = 'officer3' WHERE id = :id")
            .param("id", absence)
            .update());
        assertThat(server.database()
            .sql("SELECT what || ' ' || split_part(reason, ' ', 1) FROM access_audit WHERE what LIKE 'ABSENCE%'")
            .query(String.class)
            .list()).contains("ABSENCE_ENTERED officer", "ABSENCE_ENDED officer");
    }

    @Test
    @Order(4)
    void who_enters_and_reads_whose_absence() {
        String third = with("officer", "2026-12-04", "\"from\":\"2026-12-04\",\"person\":\"officer3\"");
        for (String stranger : List.of("officer", "desk", "auditor", "signatory", "feedback")) {
            assertThat(http.post(stranger, ABSENCES, third).status()).as(stranger).isEqualTo(403);
        }
        String signatory = with("deputy", "2026-12-04", "\"from\":\"2026-12-04\",\"person\":\"signatory\"");
        assertThat(http.post("head", ABSENCES, signatory).status()).as("not the head's head").isEqualTo(403);
        for (String may : List.of("supervisor", "admin", "head")) {
            UUID id = enter(may, third);
            assertThat(http.post(may, ABSENCES + "/" + id + "/end", "").status()).isEqualTo(204);
        }
        assertThat(http.get("desk", ABSENCES).body().size()).isZero();
        assertThat(http.get("officer3", ABSENCES).body().size()).isEqualTo(3);
        assertThat(http.get("auditor", ABSENCES).body().size()).isGreaterThanOrEqualTo(6);
        for (String stranger : List.of("officer", "head", "supervisor", "deputy")) {
            assertThat(post(stranger, SIGNERS, signer("deputy", "KT")).status()).as(stranger).isEqualTo(403);
        }
    }

    @Test
    @Order(5)
    void the_head_is_away_and_the_deputy_signs_with_the_deputys_mark() {
        desk.timePassesUntil("2026-11-20T08:00");
        refusedSigner("field-missing", "position", "{\"substitute\":\"deputy\",\"mark\":\"KT\",\"decision\":\"1\"}");
        refusedSigner("field-invalid", "mark", signer("deputy", "TM"));
        refusedSigner("field-invalid", "substitute", signer("catalogue", "KT"));
        assertThat(post("signatory", SIGNERS, signer("deputy", "KT")).status()).isEqualTo(201);
        refusedSigner("substitute-listed", "substitute", signer("deputy", "TUQ"));
        enter("signatory", with("deputy", "2026-11-25", "\"from\":\"2026-11-23\""));
        UUID before = toSign();
        assertThat(kinds("deputy", before)).as("not before the first day").isEmpty();
        desk.timePassesUntil("2026-11-23T08:00");
        UUID id = toSign();
        UUID taken = toSign();
        assertThat(kinds("deputy", id)).containsExactlyInAnyOrder("SIGN for signatory", "SIGN_APOLOGY for signatory");
        assertThat(kinds("head", id)).isEmpty();
        UUID letter = desk.work(id, WorkKind.SIGN_APOLOGY);
        assertThat(post("deputy", "/api/work-items/" + letter + "/claim", "").status()).isEqualTo(204);
        complete("deputy", id, WorkKind.SIGN_APOLOGY, "SIGN");
        assertThat(textOf(id)).contains("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trương Văn Dũng")
            .doesNotContain("TM. ỦY BAN NHÂN DÂN", "Lê Minh Đức");
        complete("deputy", id, WorkKind.SIGN, "SIGN");
        assertThat(done(id)).contains("SIGN deputy for signatory", "SIGN_APOLOGY deputy for signatory");
        ownsUpInTheHeadsPlace(id);
        goesBackToTheHead(taken);
    }

    private static void ownsUpInTheHeadsPlace(UUID id) {
        assertThat(WebDesk.of(server, "head").open("/ho-so/" + id).body()).doesNotContain("/thu-hoi");
        assertThat(post("head", "/api/dossiers/" + id + "/faults", WRONG).status()).isEqualTo(403);
        assertThat(post("deputy", "/api/dossiers/" + id + "/faults", WRONG).status()).isEqualTo(204);
        assertThat(post("deputy", "/api/dossiers/" + id + "/result/replacement", "{}").status()).isEqualTo(204);
        assertThat(http.get("signatory", "/api/dossiers/" + id + "/result").body().at("/result/signerName").asString())
            .contains("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    private static void goesBackToTheHead(UUID id) {
        UUID letter = desk.work(id, WorkKind.SIGN_APOLOGY);
        assertThat(post("deputy", "/api/work-items/" + letter + "/claim", "").status()).isEqualTo(204);
        desk.timePassesUntil("2026-11-26T00:00");
        assertThat(kinds("deputy", id)).isEmpty();
        assertThat(post("deputy", "/api/work-items/" + letter + "/complete", "{\"decision\":\"SIGN\"}").status())
            .isEqualTo(403);
        assertThat(kinds("signatory", id)).contains("SIGN_APOLOGY");
        complete("signatory", id, WorkKind.SIGN_APOLOGY, "SIGN");
        assertThat(textOf(id)).contains("TM. ỦY BAN NHÂN DÂN", "Lê Minh Đức").doesNotContain("PHÓ CHỦ TỊCH");
    }

    @Test
    @Order(6)
    void who_is_taken_off_the_list_signs_no_more_on_that_very_day() {
        desk.timePassesUntil("2026-11-26T08:00");
        UUID id = toSign();
        enter("signatory", with("deputy", "2026-11-27", ""));
        assertThat(kinds("deputy", id)).isNotEmpty();
        String line = http.get("signatory", SIGNERS).body().get(0).path("id").asString();
        assertThat(post("deputy", SIGNERS + "/" + line + "/end", "").status()).isEqualTo(403);
        assertThat(post("signatory", SIGNERS + "/" + line + "/end", "").status()).isEqualTo(204);
        assertThat(post("signatory", SIGNERS + "/" + line + "/end", "").status()).isEqualTo(409);
        assertThat(kinds("deputy", id)).isEmpty();
        UUID work = desk.work(id, WorkKind.SIGN);
        assertThat(post("deputy", "/api/work-items/" + work + "/complete", "{\"decision\":\"SIGN\"}").status())
            .isEqualTo(403);
    }

    @Test
    @Order(7)
    void the_page_enters_keeps_what_was_refused_and_ends() {
        WebDesk supervisor = WebDesk.of(server, "supervisor");
        HttpResponse<String> refused = supervisor.send("/vang-mat", "/vang-mat", "person", "officer3", "substitute",
                "officer3", "from", "2026-11-27", "to", "2026-11-28", "role", "", "reason", "Họp ở tỉnh");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Không ai làm thay cho chính mình", "value=\"Họp ở tỉnh\"",
                "value=\"2026-11-28\"", "aria-describedby=\"loi\"");
        HttpResponse<String> entered = supervisor.send("/vang-mat", "/vang-mat", "person", "officer3", "substitute",
                "officer2", "from", "2026-11-27", "to", "2026-11-28", "role", "CASE_OFFICER", "reason", "Họp ở tỉnh");
        assertThat(entered.body()).contains("Đã ghi.", "Ngô Văn Phúc", "Họp ở tỉnh", "Sắp tới",
                "từ 00:00 27/11/2026 đến hết 28/11/2026", "Hoàng Thị Mai ghi");
        String id = server.database()
            .sql("SELECT id FROM absence WHERE reason = 'Họp ở tỉnh'")
            .query(UUID.class)
            .single()
            .toString();
        assertThat(supervisor.send("/vang-mat", "/vang-mat/" + id + "/ket-thuc").body()).contains("Đã kết thúc.",
                "Đã hủy trước khi bắt đầu");
        WebDesk signatory = WebDesk.of(server, "signatory");
        assertThat(signatory
            .send("/vang-mat", "/vang-mat/ky-thay", "substitute", "deputy", "mark", "KT", "position", "", "decision",
                    "Quyết định 12", "from", "2026-11-26", "to", "")
            .body()).contains("Thiếu thông tin bắt buộc: chức vụ của người ký thay", "value=\"Quyết định 12\"");
        assertThat(signatory
            .send("/vang-mat", "/vang-mat/ky-thay", "substitute", "deputy", "mark", "TUQ", "position",
                    "CHÁNH VĂN PHÒNG", "decision", "Quyết định 12", "from", "2026-11-26", "to", "")
            .body()).contains("Đã ghi vào danh sách được ký thay.", "TUQ. CHỦ TỊCH",
                    "Trương Văn Dũng · TUQ. CHỦ TỊCH / CHÁNH VĂN PHÒNG", "value=\"deputy\" selected");
        assertThat(WebDesk.of(server, "officer3").open("/vang-mat").body()).contains("Họp ở tỉnh")
            .doesNotContain("Ghi vào danh sách");
    }

    private static UUID held() {
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(id);
        assertThat(http.post("officer", "/api/work-items/" + desk.work(id, WorkKind.STEP) + "/claim", "").status())
            .isEqualTo(204);
        return id;
    }

    private static int apologises(String account, UUID id) {
        return http
            .post(account, "/api/dossiers/" + id + "/apology",
                    "{\"reasonCode\":\"VERIFICATION\",\"newDueDate\":\"2026-12-11\"}")
            .status();
    }

    private static UUID toSign() {
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(id);
        desk.examines(id);
        desk.reviews(id);
        desk.apologises(id, Role.CASE_OFFICER, Desk.apology("Chờ xác minh", "2026-12-11"));
        return id;
    }

    private static String with(String substitute, String to, String more) {
        return "{\"substitute\":\"" + substitute + "\",\"to\":\"" + to + "\"" + (more.isEmpty() ? "" : "," + more)
                + "}";
    }

    private static String signer(String account, String mark) {
        return "{\"substitute\":\"" + account + "\",\"mark\":\"" + mark
                + "\",\"position\":\"PHÓ CHỦ TỊCH\",\"decision\":\"Quyết định 07/QĐ-UBND\"}";
    }

    private static UUID enter(String account, String body) {
        Http.Answer entered = http.post(account, ABSENCES, body);
        assertThat(entered.status()).as(String.valueOf(entered.body())).isEqualTo(201);
        return UUID.fromString(entered.body().path("id").asString());
    }

    private static void refused(String code, String field, String account, String body) {
        assertRefused(code, field, account, ABSENCES, body);
    }

    private static void refusedSigner(String code, String field, String body) {
        assertRefused(code, field, "signatory", SIGNERS, body);
    }

    private static void assertRefused(String code, String field, String account, String path, String body) {
        Map<String, Long> before = Rows.in(server.database());
        Http.Answer answer = post(account, path, body);
        assertThat(answer.status()).as(body + answer.body()).isEqualTo(422);
        assertThat(answer.body().path("type").asString()).endsWith(":" + code);
        assertThat(answer.body().path("errors").get(0).path("field").asString()).isEqualTo(field);
        assertThat(Rows.in(server.database())).as(body).isEqualTo(before);
    }

    private static Http.Answer post(String account, String path, String body) {
        return http.post(account, password(account), path, body);
    }

    private static String password(String account) {
        return account.equals("deputy") ? "deputy-deputy" : account;
    }

    private static void complete(String account, UUID id, WorkKind kind, String decision) {
        assertThat(post(account, "/api/work-items/" + desk.work(id, kind) + "/complete",
                "{\"decision\":\"" + decision + "\"}")
            .status()).isEqualTo(204);
    }

    /** The kinds of work on a dossier in somebody's inbox, and in whose place. */
    private static List<String> kinds(String account, UUID id) {
        JsonNode inbox = http.get(account, password(account), "/api/work-items").body();
        return StreamSupport.stream(inbox.spliterator(), false)
            .filter((item) -> item.path("dossier").asString().equals(id.toString()))
            .map((item) -> item.path("kind").asString()
                    + (item.path("insteadOf").isNull() ? "" : " for " + item.path("insteadOf").asString()))
            .toList();
    }

    private static List<String> done(UUID id) {
        return server.database().sql("""
                SELECT concat_ws(' ', kind, completed_by, 'for', coalesce(completed_for, 'null')) FROM work_item
                 WHERE dossier = :id AND completed_at IS NOT NULL
                """).param("id", id).query(String.class).list();
    }

    /** What stands on the letter of a dossier. */
    private static String textOf(UUID id) {
        PaperOffice papers = server.bean(PaperOffice.class);
        byte[] pdf = papers.pdf(papers.of(id).get(papers.of(id).size() - 1).id());
        try (PDDocument letter = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(letter);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
