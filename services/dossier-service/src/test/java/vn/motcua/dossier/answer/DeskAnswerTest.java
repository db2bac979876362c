package vn.motcua.dossier.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import vn.motcua.dossier.Desk;
import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.Http;
import vn.motcua.dossier.Rows;
import vn.motcua.dossier.WebDesk;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.eventlog.LoggedFact;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.NewDossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.resolution.Resolutions;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.deadline.SupplementPolicy;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A Friday at 16:00, before a Tuesday that is a holiday: what is handed in online, and by
 * when the desk answers it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskAnswerTest {

    private static final String ADOPTION = "2.001263";

    private static DeskServer server;

    private static Desk desk;

    private static Http http;

    /** Answered in time, missed, by post without a rule, by post with one. */
    private static UUID prompt;

    private static UUID missed;

    private static UUID postal;

    private static UUID ruled;

    @BeforeAll
    static void friday() {
        server = DeskServer.startingAt("2026-11-20T15:30:00+07:00");
        desk = new Desk(server).timePassesUntil("2026-11-20T16:00");
        http = new Http(server);
        postal = submits(Desk.MARITAL_STATUS, "POSTAL");
        ruled = submits(ADOPTION, "POSTAL");
        prompt = submits(Desk.MARITAL_STATUS, "ONLINE");
        missed = submits(Desk.MARITAL_STATUS, "ONLINE");
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    @Order(1)
    void the_answer_is_owed_where_it_is_prescribed_and_seen_where_people_work() {
        assertThat(answerBy(prompt)).startsWith("2026-11-23T16:00:").endsWith("+07:00");
        assertThat(answerBy(ruled)).isEqualTo("2026-11-23T17:00:00+07:00");
        assertThat(answerBy(postal)).isNull();
        String inbox = WebDesk.of(server, "desk").open("/").body();
        assertThat(inbox).contains("Trả lời trước 16:00 23/11/2026", "Trả lời trước 17:00 23/11/2026");
        assertThat(inbox.indexOf("/ho-so/" + prompt)).isPositive().isLessThan(inbox.indexOf("/ho-so/" + ruled));
        assertThat(rowOf(prompt)).contains("còn 1 ngày làm việc").doesNotContain("◆", "▲");
        assertThat(rowOf(postal)).contains("chưa tính hạn").doesNotContain("Trả lời trước");
        assertThat(page(prompt)).contains("Trả lời hồ sơ đã nộp", "trước 16:00 23/11/2026", "Nghị định 45/2020/NĐ-CP",
                "cần xác nhận");
        assertThat(page(postal)).doesNotContain("Trả lời hồ sơ đã nộp");
    }

    @Test
    @Order(2)
    void little_time_is_left_by_itself_and_an_answer_ends_it() {
        desk.timePassesUntil("2026-11-23T14:30");
        assertThat(rowOf(prompt)).contains("◆", "còn 1 giờ làm việc");
        assertThat(WebDesk.of(server, "desk").open("/").body()).contains("<b>2</b> Sắp đến hạn");
        accepts(prompt);
        assertThat(desk.facts(prompt)).contains("Accepted").doesNotContain("AnswerOverdue");
        assertThat(page(prompt)).doesNotContain("Trả lời hồ sơ đã nộp", "Trả lời muộn");
    }

    @Test
    @Order(3)
    void what_is_missed_is_said_at_its_moment_once_and_to_the_supervisor() {
        desk.timePassesUntil("2026-11-23T16:45");
        DossierFact.AnswerOverdue fact = overdue(missed).get(0);
        assertThat(overdue(missed)).hasSize(1);
        assertThat(fact.answerBy()).isBetween(Desk.at("2026-11-23T16:00"), Desk.at("2026-11-23T16:01"));
        assertThat(Duration.between(fact.answerBy(), logged(missed, "AnswerOverdue"))).isPositive()
            .isLessThan(Duration.ofSeconds(20));
        assertThat(rowOf(missed)).contains("▲", "quá hạn từ 16:00 23/11/2026", "Đã báo giám sát");
        assertThat(WebDesk.of(server, "supervisor").open("/qua-han").body())
            .contains("Hồ sơ nộp chưa được trả lời đúng thời gian", "/ho-so/" + missed,
                    "<b>1</b> hồ sơ nộp chưa trả lời")
            .doesNotContain("tra-loi-" + prompt, "tra-loi-" + postal, "tra-loi-" + ruled);
        assertThat(page(missed)).contains("hạn trả lời 16:00 23/11/2026; đã báo người theo dõi, giám sát");
    }

    @Test
    @Order(4)
    void a_holiday_that_is_declared_meanwhile_moves_what_is_open_and_its_undoing_moves_it_back() {
        UUID open = submits(Desk.MARITAL_STATUS, "ONLINE");
        assertThat(answerBy(open)).as("over the holiday on Tuesday").startsWith("2026-11-25T16:45:");
        String change = id(http.post("catalogue", "/api/calendars/H19.101/days/apply", """
                {"days":[{"date":"2026-11-25","kind":"PUBLIC_HOLIDAY","name":"Nghỉ do bão số 15"},
                         {"date":"2026-11-23","kind":"PUBLIC_HOLIDAY","name":"Nghỉ do bão số 15"}],
                 "decision":"Quyết định 2002/QĐ-UBND ngày 23/11/2026"}"""));
        finished("/api/calendars/changes/" + change, "APPLIED");
        assertThat(answerBy(open)).as("from Thursday's opening").isEqualTo("2026-11-26T17:00:00+07:00");
        assertThat(answerBy(missed)).as("an hour on Friday, seven on Thursday").startsWith("2026-11-26T16:00:");
        assertThat(rowOf(missed)).doesNotContain("▲");
        assertThat(http.post("catalogue", "/api/calendars/changes/" + change + "/undo", "").status()).isEqualTo(202);
        finished("/api/calendars/changes/" + change, "UNDONE");
        assertThat(answerBy(open)).startsWith("2026-11-25T16:45:");
        assertThat(answerBy(missed)).startsWith("2026-11-23T16:00:");
        assertThat(rowOf(missed)).contains("▲");
        accepts(open);
    }

    @Test
    @Order(5)
    void an_answer_that_comes_late_is_told_as_late() {
        desk.timePassesUntil("2026-11-25T08:00");
        refuses(missed);
        assertThat(overdue(missed)).as("moved and moved back, told once").hasSize(1);
        assertThat(page(missed)).contains("Trả lời muộn", "trước 16:00 23/11/2026");
        assertThat(WebDesk.of(server, "supervisor").open("/qua-han").body()).doesNotContain("tra-loi-" + missed);
        assertThat(overdue(ruled)).as("one working day by post").hasSize(1);
        accepts(ruled);
        accepts(postal);
        assertThat(page(postal)).doesNotContain("Trả lời muộn");
    }

    @Test
    @Order(6)
    void a_request_for_papers_is_an_answer_and_the_papers_begin_it_anew() {
        UUID id = submits(Desk.MARITAL_STATUS, "ONLINE");
        desk.timePassesUntil("2026-11-25T10:00");
        desk.completes(id, WorkKind.CHECK, Role.DESK_OFFICER, Desk.supplement("Bản chính"));
        assertThat(server.bean(DeskAnswers.class).open(id)).isEmpty();
        desk.timePassesUntil("2026-11-27T10:00");
        assertThat(desk.facts(id)).doesNotContain("AnswerOverdue");
        desk.receivesPapers(id);
        assertThat(answerBy(id)).startsWith("2026-11-30T10:00:");
        desk.timePassesUntil("2026-11-30T11:00");
        assertThat(overdue(id)).hasSize(1);
        refuses(id);
        assertThat(page(id)).contains("Trả lời muộn", "trước 10:00 30/11/2026");
    }

    @Test
    @Order(7)
    void who_withdraws_waits_for_no_answer() {
        UUID id = submits(Desk.MARITAL_STATUS, "ONLINE");
        desk.as(Role.DESK_OFFICER, () -> server.bean(Resolutions.class).withdraw(id, "Không còn nhu cầu"));
        desk.timePassesUntil("2026-12-02T08:00");
        assertThat(desk.facts(id)).doesNotContain("AnswerOverdue");
        assertThat(page(id)).doesNotContain("Trả lời muộn");
    }

    @Test
    @Order(8)
    void an_announced_outage_gives_its_time_back_where_the_procedure_says_so() {
        UUID paused = submits(desk.offersWithOutagePauses("8.000001", SupplementPolicy.EXCLUDE, 1), "ONLINE");
        UUID other = submits(Desk.MARITAL_STATUS, "ONLINE");
        desk.timePassesUntil("2026-12-02T11:00");
        String outage = id(http.post("catalogue", "/api/outages/apply", """
                {"agency":"H19.101","from":"2026-12-02T08:30:00+07:00","until":"2026-12-02T10:30:00+07:00",
                 "cause":"mất điện","noticeNumber":"15/TB-TTS","noticeDate":"2026-12-02",
                 "noticeIssuer":"Trung tâm Chuyển đổi số tỉnh"}"""));
        finished("/api/outages/" + outage, "APPLIED");
        assertThat(answerBy(paused)).startsWith("2026-12-03T10:00:");
        assertThat(answerBy(other)).startsWith("2026-12-03T08:00:");
        assertThat(http.post("catalogue", "/api/outages/" + outage + "/undo", "").status()).isEqualTo(202);
        finished("/api/outages/" + outage, "UNDONE");
        assertThat(answerBy(paused)).startsWith("2026-12-03T08:00:");
        accepts(paused);
        accepts(other);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @Order(9)
    @CsvSource(quoteCharacter = '\0', delimiter = '|',
            value = { "{\"amount\":8,\"unit\":\"WORKING_HOUR\",\"legalBasis\":\"NĐ\"} | channel",
                    "{\"channel\":\"FAX\",\"amount\":8,\"unit\":\"WORKING_HOUR\",\"legalBasis\":\"NĐ\"} | channel",
                    "{\"channel\":\"ONLINE\",\"amount\":0,\"unit\":\"WORKING_HOUR\",\"legalBasis\":\"NĐ\"} | amount",
                    "{\"channel\":\"ONLINE\",\"amount\":8,\"unit\":\"DAY\",\"legalBasis\":\"NĐ\"} | unit",
                    "{\"channel\":\"ONLINE\",\"amount\":8,\"unit\":\"WORKING_HOUR\"} | legalBasis",
                    "{\"channel\":\"ONLINE\",\"legalBasis\":\"NĐ\"} | amount",
                    "{\"channel\":\"ONLINE\",\"validFrom\":\"2020-01-01\"} | validFrom",
                    "{\"channel\":\"ONLINE\",\"procedure\":\"9.999999\"} | procedure" })
    void what_cannot_be_prescribed_is_refused_with_its_field(String body, String field) {
        Map<String, Long> before = Rows.in(server.database());
        Http.Answer answer = http.put("catalogue", "/api/answer-limits", body);
        assertThat(answer.status()).as(answer.body().toString()).isBetween(400, 422);
        assertThat(answer.body().toString()).contains("\"" + field + "\"");
        assertThat(Rows.in(server.database())).isEqualTo(before);
    }

    @Test
    @Order(10)
    void who_keeps_the_catalogue_says_what_is_prescribed_from_when_on() {
        UUID before = submits(Desk.MARITAL_STATUS, "ONLINE");
        String own = "{\"procedure\":\"" + Desk.MARITAL_STATUS + "\",\"channel\":\"ONLINE\"";
        assertThat(http.put("officer", "/api/answer-limits", own + "}").status()).isEqualTo(403);
        assertThat(http
            .put("catalogue", "/api/answer-limits",
                    own + ",\"amount\":1,\"unit\":\"WORKING_DAY\",\"legalBasis\":\"Luật mẫu, Điều 1\"}")
            .status()).isEqualTo(204);
        UUID after = submits(Desk.MARITAL_STATUS, "ONLINE");
        assertThat(answerBy(after)).isEqualTo("2026-12-03T17:00:00+07:00");
        assertThat(answerBy(before)).as("keeps what was prescribed when it came").startsWith("2026-12-03T11:00:");
        assertThat(page(after)).contains("Luật mẫu, Điều 1");
        assertThat(http.put("catalogue", "/api/answer-limits", own + "}").status()).isEqualTo(204);
        assertThat(answerBy(submits(Desk.MARITAL_STATUS, "ONLINE"))).as("switched off").isNull();
        assertThat(http.get("officer", "/api/answer-limits").body().toString()).contains("Nghị định 45/2020/NĐ-CP",
                ADOPTION);
    }

    private static UUID submits(String procedure, String channel) {
        NewDossier entered = new NewDossier(procedure, null, channel, Desk.person("Điểu Thị Mai"), null, null, null, 1,
                "DESK");
        return desk.as(Role.DESK_OFFICER, () -> server.bean(Intake.class).submit(entered)).id();
    }

    private static void accepts(UUID id) {
        desk.completes(id, WorkKind.CHECK, Role.DESK_OFFICER, Completion.of("ACCEPT"));
    }

    private static void refuses(UUID id) {
        desk.completes(id, WorkKind.CHECK, Role.DESK_OFFICER, new Completion("REFUSE_RECEPTION", null,
                "Không thuộc thẩm quyền", null, null, null, null, null, null, null));
    }

    private static @Nullable String answerBy(UUID id) {
        JsonNode works = http.get("desk", "/api/work-items?dossier=" + id).body();
        assertThat(works.get(0).path("kind").asString()).isEqualTo("CHECK");
        JsonNode by = works.get(0).path("answerBy");
        return by.isNull() ? null : by.asString();
    }

    private static String page(UUID id) {
        return WebDesk.of(server, "desk").open("/ho-so/" + id).body();
    }

    private static String rowOf(UUID id) {
        String inbox = WebDesk.of(server, "desk").open("/").body();
        int link = inbox.indexOf("/ho-so/" + id);
        assertThat(link).as("in the inbox").isPositive();
        return inbox.substring(inbox.lastIndexOf("<tr", link), inbox.indexOf("</tr>", link));
    }

    private static List<DossierFact.AnswerOverdue> overdue(UUID id) {
        return server.bean(History.class)
            .of(id)
            .stream()
            .map((entry) -> entry.logged().fact())
            .filter(DossierFact.AnswerOverdue.class::isInstance)
            .map(DossierFact.AnswerOverdue.class::cast)
            .toList();
    }

    private static Instant logged(UUID id, String kind) {
        return server.bean(History.class)
            .of(id)
            .stream()
            .map(History.Entry::logged)
            .filter((logged) -> logged.fact().getClass().getSimpleName().equals(kind))
            .map(LoggedFact::at)
            .findFirst()
            .orElseThrow()
            .toInstant();
    }

    private static String id(Http.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(202);
        JsonNode body = answer.body();
        return (body.has("change") ? body.path("change") : body).path("id").asString();
    }

    private static void finished(String path, String state) {
        for (int round = 0; round < 600; round++) {
            JsonNode body = http.get("catalogue", path).body();
            JsonNode change = body.has("change") ? body.path("change") : body;
            if (change.path("state").asString().equals(state)) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("the change never ends");
    }

}
