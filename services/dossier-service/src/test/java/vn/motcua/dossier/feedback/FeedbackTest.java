package vn.motcua.dossier.feedback;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import vn.motcua.dossier.Desk;
import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.Http;
import vn.motcua.dossier.Rows;
import vn.motcua.dossier.WebDesk;
import vn.motcua.dossier.access.Accounts;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.eventlog.EventLog;
import vn.motcua.dossier.eventlog.LoggedFact;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.EventStream;
import vn.motcua.events.FeedbackFact;

import static org.assertj.core.api.Assertions.assertThat;

/** Opinions of citizens, from the public form to the published answer. */
class FeedbackTest {

    private static DeskServer server;

    private static Http http;

    private static Desk desk;

    @BeforeAll
    static void opens() {
        server = DeskServer.startingAt("2026-09-07T08:00:00+07:00");
        http = new Http(server);
        desk = new Desk(server);
    }

    @AfterAll
    static void closes() {
        server.close();
    }

    @Test
    void a_citizen_sends_and_is_answered_in_writing_and_the_answer_is_published_without_a_name() throws Exception {
        UUID dossier = desk.accepts(Desk.MARITAL_STATUS).id();
        String dossierCode = String.valueOf(desk.state(dossier).code());
        JsonNode sent = sent(opinion(dossierCode));
        String id = sent.path("id").asString();
        String code = sent.path("code").asString();
        assertThat(code).matches("H19\\.101-PA26-\\d{5}");
        assertThat(sent.path("explanation").toString()).contains("ngày thứ 3");

        completes("feedback", id, "{\"decision\":\"ASSIGN\",\"topic\":\"CONDUCT\",\"unit\":\"H19.101.03\"}");
        assertThat(http.get("head", "/api/feedback/" + id).body().toString()).contains("Chờ 40 phút")
            .doesNotContain("Điểu Thị Mai", "0912345678", "Đắk Côn");
        assertThat(http.get("feedback", "/api/feedback/" + id).body().path("sender").path("name").asString())
            .isEqualTo("Điểu Thị Mai");
        completes("head", id, "{\"decision\":\"EXPLAIN\",\"text\":\"Có để người dân chờ.\"}");
        assertThat(complete("feedback", id, "{\"decision\":\"ANSWER\",\"text\":\"Đúng.\"}")).isEqualTo("confirmed");
        completes("feedback", id, "{\"decision\":\"ANSWER\",\"text\":\"Phản ánh đúng.\",\"confirmed\":true}");
        completes("signatory", id, "{\"decision\":\"SEND_BACK\",\"text\":\"Viết rõ cách sửa.\"}");
        completes("feedback", id,
                "{\"decision\":\"ANSWER\",\"text\":\"Phản ánh đúng, đã nhắc nhở.\",\"confirmed\":true}");
        assertThat(looks(code, "5678").body()).doesNotContain("đã nhắc nhở");
        completes("signatory", id, "{\"decision\":\"SIGN\"}");
        assertThat(last(id).feedback().toldAt()).as("signed and not brought").isNull();
        assertThat(WebDesk.of(server, "feedback").open("/phan-anh-kien-nghi?loc=untold").body()).contains(code,
                "Đưa văn bản đến người gửi");
        assertThat(complete("feedback", id, "{\"decision\":\"HAND\"}")).isEqualTo("text");
        assertThat(complete("feedback", id, "{\"decision\":\"UNREACHABLE\"}")).isEqualTo("decision");
        brought(id);
        assertThat(WebDesk.of(server, "feedback").open("/phan-anh-kien-nghi?loc=untold").body()).doesNotContain(code);
        assertThat(looks(code, "5678").body()).contains("đã nhắc nhở");
        assertThat(looks(code, "5679").statusCode()).isEqualTo(404);

        assertThat(complete("feedback", id, """
                {"decision":"PUBLISH","publishedQuestion":"Bà Điểu Thị Mai chờ","text":"Đã nhắc nhở."}"""))
            .isEqualTo("publishedQuestion");
        completes("feedback", id, """
                {"decision":"PUBLISH","publishedQuestion":"Chờ 40 phút ở quầy số 2.","text":"Đã nhắc nhở."}""");
        assertThat(open("/phan-anh/cong-bo").body()).contains("Chờ 40 phút ở quầy số 2.").doesNotContain("Mai");
        assertThat(facts(id)).containsExactly("Received", "Assigned", "Explained", "AnswerDrafted", "AnswerSentBack",
                "AnswerDrafted", "Answered", "SenderTold", "Published");
        assertThat(last(id).feedback().confirmed()).isTrue();
        assertThat(last(id).feedback().dossier()).isEqualTo(dossier);
        assertThat(processes(id)).isZero();
        paperIsNumberedAndProved(id);
    }

    private static void brought(String id) {
        completes("feedback", id, "{\"decision\":\"HAND\",\"text\":\"Người gửi ký nhận tại quầy.\"}");
    }

    private static void paperIsNumberedAndProved(String id) throws Exception {
        Map<String, Object> paper = server.database()
            .sql("SELECT p.number, p.proof_token FROM paper p JOIN feedback f ON f.paper = p.id WHERE f.id = :id")
            .param("id", UUID.fromString(id))
            .query()
            .singleRow();
        assertThat((String) paper.get("number")).matches("\\d{2,}");
        assertThat(open("/xac-thuc/" + paper.get("proof_token")).body()).contains("Trả lời phản ánh, kiến nghị");
        HttpResponse<String> pdf = WebDesk.of(server, "feedback").open("/api/feedback/" + id + "/answer.pdf");
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.body()).startsWith("%PDF");
        onlyWhoSeesTheSenderReadsThePaper(id);
    }

    private static void onlyWhoSeesTheSenderReadsThePaper(String id) {
        String path = "/api/feedback/" + id + "/answer.pdf";
        for (String mayNot : List.of("head", "auditor", "desk", "officer")) {
            long before = looksAtSender(id);
            assertThat(WebDesk.of(server, mayNot).open(path).statusCode()).as(mayNot).isEqualTo(403);
            assertThat(looksAtSender(id)).isEqualTo(before);
        }
        assertThat(WebDesk.of(server, "auditor").open("/phan-anh-kien-nghi/" + id).body()).doesNotContain("answer.pdf");
        for (String may : List.of("feedback", "signatory", "supervisor")) {
            long before = looksAtSender(id);
            assertThat(WebDesk.of(server, may).open(path).statusCode()).as(may).isEqualTo(200);
            assertThat(looksAtSender(id)).as(may).isEqualTo(before + 1);
        }
    }

    private static long looksAtSender(String id) {
        return server.database().sql("""
                SELECT count(*) FROM access_audit a JOIN feedback f ON f.code = a.reason
                 WHERE a.what = 'FEEDBACK_SENDER' AND f.id = :id
                """).param("id", UUID.fromString(id)).query(Long.class).single();
    }

    @Test
    void a_complaint_is_refused_with_the_place_to_go() throws Exception {
        JsonNode sent = sent(opinion(""));
        String id = sent.path("id").asString();

        assertThat(complete("feedback", id, "{\"decision\":\"REFUSE\",\"text\":\"Là khiếu nại.\"}"))
            .isEqualTo("ground");
        assertThat(complete("feedback", id, "{\"decision\":\"REFUSE\",\"ground\":\"COMPLAINT\"}")).isEqualTo("text");
        completes("feedback", id,
                "{\"decision\":\"REFUSE\",\"ground\":\"COMPLAINT\",\"text\":\"Là khiếu nại về quyết định.\"}");

        assertThat(looks(sent.path("code").asString(), "5678").body()).contains("Luật Khiếu nại",
                "Là khiếu nại về quyết định.");
        assertThat(last(id).feedback().toldAt()).as("refused and not told").isNull();
        assertThat(WebDesk.of(server, "feedback").open("/phan-anh-kien-nghi?loc=open").body())
            .contains(sent.path("code").asString());
        assertThat(WebDesk.of(server, "feedback").open("/api/feedback/" + id + "/slip.pdf").body()).startsWith("%PDF");
        assertThat(WebDesk.of(server, "auditor").open("/api/feedback/" + id + "/slip.pdf").statusCode()).isEqualTo(403);
        completes("feedback", id, "{\"decision\":\"POST\",\"text\":\"RR123456789VN\"}");
        assertThat(facts(id)).containsExactly("Received", "Refused", "SenderTold");
        assertThat(last(id).feedback().toldAt()).isNotNull();
        assertThat(server.database()
            .sql("SELECT what || ' ' || way || ' ' || proof FROM feedback_delivery WHERE feedback = :id")
            .param("id", UUID.fromString(id))
            .query(String.class)
            .list()).containsExactly("REFUSAL POST RR123456789VN");
        assertThat(processes(id)).isZero();
        assertThat(complete("feedback", id, "{\"decision\":\"HANDLE\",\"topic\":\"OTHER\"}")).isEqualTo("workItem");
    }

    @Test
    void what_others_handle_is_forwarded_told_in_time_and_followed() throws Exception {
        JsonNode sent = sent(opinion(""));
        String id = sent.path("id").asString();

        assertThat(complete("feedback", id, "{\"decision\":\"FORWARD\",\"topic\":\"REGULATION\"}"))
            .isEqualTo("handler expectedOn");
        completes("feedback", id, """
                {"decision":"FORWARD","topic":"REGULATION","handler":"Sở Tư pháp","expectedOn":"2026-12-30"}""");
        assertThat(looks(sent.path("code").asString(), "5678").body()).contains("Sở Tư pháp", "30/12/2026");
        assertThat(last(id).feedback().toldAt()).as("forwarded and not told").isNull();
        brought(id);
        completes("feedback", id, "{\"decision\":\"FOLLOW\",\"text\":\"Sở đã trả lời.\"}");
        completes("feedback", id, "{\"decision\":\"ANSWER\",\"text\":\"Theo ý kiến của Sở.\"}");
        completes("signatory", id, "{\"decision\":\"SIGN\"}");
        brought(id);
        completes("feedback", id, "{\"decision\":\"KEEP\"}");

        assertThat(facts(id)).containsExactly("Received", "Forwarded", "SenderTold", "Followed", "AnswerDrafted",
                "Answered", "SenderTold", "NotPublished");
        assertThat(last(id).feedback().toldAt()).as("told once, and first of the forwarding")
            .isBefore(last(id).feedback().answeredAt());
    }

    @Test
    void an_agency_that_does_not_answer_by_its_day_is_told_to_the_head_once() {
        String id = sent(opinion("")).path("id").asString();
        LocalDate expected = LocalDate.ofInstant(server.bean(LegalClock.class).instant(), Clocks.ZONE).plusDays(10);
        completes("feedback", id, """
                {"decision":"FORWARD","topic":"REGULATION","handler":"Sở Tư pháp","expectedOn":"%s"}"""
            .formatted(expected));
        brought(id);

        desk.timePassesUntil(expected + "T23:59:00");
        assertThat(facts(id)).containsExactly("Received", "Forwarded", "SenderTold");
        desk.timePassesUntil(expected.plusDays(1) + "T00:01:00");

        assertThat(facts(id)).containsExactly("Received", "Forwarded", "SenderTold", "FollowUpOverdue");
        assertThat(last(id)).isInstanceOfSatisfying(FeedbackFact.FollowUpOverdue.class,
                (fact) -> assertThat(fact.expectedOn()).isEqualTo(expected));
        assertThat(WebDesk.of(server, "signatory").open("/phan-anh-kien-nghi/" + id).body())
            .contains("Nơi được chuyển quá hạn", "Đã báo người đứng đầu cơ quan", "quá ngày dự kiến, báo");
        desk.timePassesUntil(expected.plusDays(4) + "T09:00:00");
        assertThat(facts(id)).containsExactly("Received", "Forwarded", "SenderTold", "FollowUpOverdue");
        completes("feedback", id, "{\"decision\":\"FOLLOW\",\"text\":\"Sở trả lời muộn.\"}");
        assertThat(facts(id)).last().isEqualTo("Followed");
    }

    @Test
    void who_calls_without_a_name_is_in_the_book_and_can_only_be_refused() throws Exception {
        WebDesk officer = WebDesk.of(server, "feedback");
        HttpResponse<String> entered = officer.send("/phan-anh-kien-nghi/moi", "/phan-anh-kien-nghi", "channel",
                "TELEPHONE", "name", "", "address", "", "phone", "", "content", "Quầy số 3 không có ai.");
        assertThat(entered.statusCode()).isEqualTo(200);
        String path = entered.uri().getPath();
        String id = path.substring(path.lastIndexOf('/') + 1);

        assertThat(entered.body()).contains("Phân loại phản ánh", "Quầy số 3 không có ai.");
        assertThat(complete("feedback", id, "{\"decision\":\"HANDLE\",\"topic\":\"OTHER\"}"))
            .isEqualTo("name address phone");
        HttpResponse<String> refused = officer.send(path, path, "decision", "REFUSE", "ground", "REQUIREMENTS_MISSING",
                "text", "Người gọi không nói tên.", "expectedOn", "");
        assertThat(refused.body()).contains("Không tiếp nhận", "không có văn bản để giao");
        completes("feedback", id, "{\"decision\":\"UNREACHABLE\"}");
        assertThat(facts(id)).containsExactly("Received", "Refused", "SenderTold");
        assertThat(last(id).feedback().toldAt()).as("nobody was told").isNull();
        assertThat(processes(id)).isZero();
    }

    @Test
    void the_form_says_all_that_is_wrong_and_keeps_what_was_typed() {
        WebDesk visitor = WebDesk.of(server, "nobody", "nothing");

        HttpResponse<String> refused = visitor.send("/phan-anh", "/phan-anh", "agency", "H19.101", "name", "", "phone",
                "abc", "address", "Thôn 3", "content", "Chờ lâu quá", "email", "", "dossierCode", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("họ tên", "số điện thoại", "Chờ lâu quá", "Thôn 3");
        HttpResponse<String> taken = visitor.send("/phan-anh", "/phan-anh", "agency", "H19.101", "name", "Lê Văn Tám",
                "phone", "0987654321", "address", "Thôn 3", "content", "Chờ lâu quá", "email", "", "dossierCode", "");
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.body()).contains("Đã nhận phản ánh, số H19.101-PA26-");
    }

    @Test
    void no_answer_is_told_to_the_head_of_the_desk_and_then_to_the_head_of_the_agency() {
        JsonNode sent = sent(opinion(""));
        String id = sent.path("id").asString();
        LocalDateTime due = OffsetDateTime.parse(sent.path("answerDueAt").asString()).toLocalDateTime();

        desk.timePassesUntil(due.minusMinutes(20).toString());
        assertThat(facts(id)).containsExactly("Received");
        desk.timePassesUntil(due.plusMinutes(1).toString());
        assertThat(facts(id)).containsExactly("Received", "Escalated");
        assertThat(WebDesk.of(server, "supervisor").open("/phan-anh-kien-nghi?loc=late").body())
            .contains(sent.path("code").asString(), "Đã báo trưởng Bộ phận Một cửa");
        desk.timePassesUntil(due.plusDays(4).toString());

        assertThat(facts(id)).containsExactly("Received", "Escalated", "Escalated");
        assertThat(last(id).feedback().escalated()).isEqualTo(2);
        completes("feedback", id, "{\"decision\":\"HANDLE\",\"topic\":\"OTHER\"}");
    }

    @Test
    void who_stands_in_for_the_absent_head_explains_and_mends_in_the_heads_place() {
        server.bean(Accounts.class)
            .create("deputy-head-03", "Trương Văn Dũng", "deputy-head-03", Set.of(Role.UNIT_HEAD), "H19.101", Set.of());
        JsonNode sent = sent(opinion(""));
        String id = sent.path("id").asString();
        String code = sent.path("code").asString();
        completes("feedback", id, "{\"decision\":\"ASSIGN\",\"topic\":\"CONDUCT\",\"unit\":\"H19.101.03\"}");
        String explained = "{\"decision\":\"EXPLAIN\",\"text\":\"Có để người dân chờ.\"}";
        assertThat(http.post("deputy-head-03", "/api/feedback/" + id + "/complete", explained).status()).isEqualTo(403);
        assertThat(http.get("deputy-head-03", "/api/feedback/" + id).status()).isEqualTo(403);
        String until = LocalDate.ofInstant(server.bean(LegalClock.class).instant(), Clocks.ZONE).plusDays(3).toString();
        Http.Answer away = http.post("head", "/api/absences",
                "{\"substitute\":\"deputy-head-03\",\"to\":\"" + until + "\"}");
        assertThat(away.status()).isEqualTo(201);

        assertThat(http.get("deputy-head-03", "/api/feedback").body().toString()).contains(code);
        assertThat(http.get("deputy-head-03", "/api/feedback/" + id).body().toString()).contains("Chờ 40 phút")
            .doesNotContain("Điểu Thị Mai");
        completes("deputy-head-03", id, explained);
        assertThat(instead(id)).containsExactly("CLASSIFY_FEEDBACK feedback",
                "EXPLAIN_FEEDBACK deputy-head-03 for head");
        completes("feedback", id, "{\"decision\":\"ANSWER\",\"text\":\"Đúng.\",\"confirmed\":true}");
        completes("signatory", id, "{\"decision\":\"SIGN\"}");
        String remedy = remedyOf("deputy-head-03", code);
        String plan = "{\"decision\":\"PLAN\",\"rootCause\":\"Thiếu người\",\"measure\":\"Thêm quầy\",\"deadline\":\""
                + until + "\"}";
        assertThat(http.post("deputy-head-03", "/api/remedies/" + remedy + "/complete", plan).status()).isEqualTo(200);
        assertThat(instead(remedy)).containsExactly("PLAN_REMEDY deputy-head-03 for head");

        http.post("head", "/api/absences/" + away.body().path("id").asString() + "/end", "");
        assertThat(http.get("deputy-head-03", "/api/remedies/" + remedy).status()).isEqualTo(403);
        assertThat(http.get("deputy-head-03", "/api/feedback").body().toString()).doesNotContain(code);
    }

    private static String remedyOf(String reader, String code) {
        return http.get(reader, "/api/remedies")
            .body()
            .valueStream()
            .filter((one) -> one.path("said").asString().equals(code))
            .map((one) -> one.path("id").asString())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no remedy for " + code));
    }

    /** What was done, by whom and in whose place. */
    private static List<String> instead(String subject) {
        return server.database().sql("""
                SELECT concat_ws(' ', kind, closed_by, 'for ' || closed_for) FROM errand
                 WHERE subject = :id AND closed_at IS NOT NULL ORDER BY opened_at
                """).param("id", UUID.fromString(subject)).query(String.class).list();
    }

    @ParameterizedTest(name = "{0} may not: {1}")
    @CsvSource({ "desk, 403", "officer, 403", "head, 403", "auditor, 403", "catalogue, 403" })
    void nobody_else_classifies(String account, int status) throws Exception {
        String id = sent(opinion("")).path("id").asString();
        Map<String, Long> before = Rows.in(server.database());

        Http.Answer answer = http.post(account, "/api/feedback/" + id + "/complete",
                "{\"decision\":\"HANDLE\",\"topic\":\"OTHER\"}");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(Rows.in(server.database())).isEqualTo(before);
    }

    @Test
    void a_visitor_reads_no_book_and_completes_nothing() throws Exception {
        String id = sent(opinion("")).path("id").asString();

        assertThat(open("/api/feedback").statusCode()).isIn(401, 403);
        assertThat(open("/api/feedback/" + id).statusCode()).isEqualTo(404);
        assertThat(visitorPosts("/api/feedback/" + id + "/complete", "{\"decision\":\"HANDLE\"}").statusCode())
            .isEqualTo(401);
        assertThat(open("/api/feedback/" + id + "/answer.pdf").statusCode()).isEqualTo(401);
    }

    @Test
    void the_book_lists_for_who_may_read_it() throws Exception {
        String code = sent(opinion("")).path("code").asString();

        assertThat(WebDesk.of(server, "feedback").open("/phan-anh-kien-nghi").body()).contains(code);
        assertThat(WebDesk.of(server, "feedback").open("/").body()).contains("Việc ngoài hồ sơ", "Phân loại phản ánh");
        assertThat(WebDesk.of(server, "desk").open("/").body()).doesNotContain("Việc ngoài hồ sơ");
        assertThat(WebDesk.of(server, "head").open("/phan-anh-kien-nghi").body()).doesNotContain(code);
        assertThat(WebDesk.of(server, "desk").open("/phan-anh-kien-nghi").statusCode()).isEqualTo(403);
        assertThat(http.get("feedback", "/api/feedback?filter=wrong").status()).isEqualTo(422);
    }

    static String opinion(String dossier) {
        return """
                {"agency":"H19.101","name":"Điểu Thị Mai","address":"Thôn Đắk Côn","phone":"0912345678",
                 "content":"Chờ 40 phút ở quầy số 2.","dossierCode":"%s"}""".formatted(dossier);
    }

    /** As an officer from the telephone: the public door is throttled. */
    private static JsonNode sent(String opinion) {
        Http.Answer answer = http.post("feedback", "/api/feedback",
                opinion.replace("{\"agency\"", "{\"channel\":\"EMAIL\",\"agency\""));
        assertThat(answer.status()).isEqualTo(201);
        return answer.body();
    }

    private static void completes(String account, String id, String said) {
        assertThat(http.post(account, "/api/feedback/" + id + "/complete", said).status()).isEqualTo(200);
    }

    /** The fields that are refused. */
    private static String complete(String account, String id, String said) {
        Map<String, Long> before = Rows.in(server.database());
        Http.Answer answer = http.post(account, "/api/feedback/" + id + "/complete", said);
        assertThat(answer.status()).isIn(409, 422);
        assertThat(Rows.in(server.database())).isEqualTo(before);
        StringBuilder fields = new StringBuilder();
        answer.body().path("errors").forEach((one) -> fields.append(one.path("field").asString()).append(' '));
        return fields.toString().strip();
    }

    private static HttpResponse<String> looks(String code, String digits) throws Exception {
        return open("/phan-anh/" + code + "?dt=" + digits);
    }

    private static HttpResponse<String> open(String path) throws Exception {
        return HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create(server.url() + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> visitorPosts(String path, String body)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(), HttpResponse.BodyHandlers.ofString());
    }

    private static List<String> facts(String id) {
        return server.bean(EventLog.class)
            .history(EventStream.FEEDBACK, id)
            .stream()
            .map((logged) -> logged.fact().getClass().getSimpleName())
            .toList();
    }

    private static FeedbackFact last(String id) {
        List<LoggedFact> all = server.bean(EventLog.class).history(EventStream.FEEDBACK, id);
        return (FeedbackFact) all.get(all.size() - 1).fact();
    }

    private static int processes(String id) {
        return desk.processes(UUID.fromString(id), "feedback");
    }

}
