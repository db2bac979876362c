package vn.motcua.dossier;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever has a result says how it was; what was poor is mended. */
class SurveyTest {

    private static final String GOOD = "{\"levels\":{\"ATTITUDE\":5,\"WAITING\":4,\"ON_TIME\":5,\"FACILITIES\":4}}";

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
    void a_returned_result_is_followed_by_one_answer_that_nobody_can_trace() {
        UUID dossier = returned();
        UUID token = token(dossier);
        assertThat(http.getAsVisitor("/api/surveys/" + token).body()).hasSize(4);
        assertThat(WebDesk.of(server, "desk").open("/ho-so/" + dossier + "/phieu-khao-sat").body())
            .contains("/khao-sat/" + token, "data:image/png");

        assertThat(refused(token, "{\"levels\":{\"ATTITUDE\":5}}")).containsExactly("levels.WAITING", "levels.ON_TIME",
                "levels.FACILITIES");
        int remedies = count("SELECT count(*) FROM remedy");
        assertThat(http.postAsVisitor("/api/surveys/" + token, GOOD).status()).isEqualTo(204);
        assertThat(refused(token, GOOD)).containsExactly("survey");

        assertThat(count("SELECT count(*) FROM remedy")).isEqualTo(remedies);
        assertThat(count("SELECT count(*) FROM event WHERE kind = 'SURVEY' AND (data LIKE '%" + token
                + "%' OR data LIKE '%" + dossier + "%')"))
            .isZero();
        assertThat(desk.facts(dossier)).doesNotContain("Answered");
    }

    @Test
    void who_is_signed_in_cannot_answer_and_what_comes_from_the_machine_of_the_slip_is_counted_apart() {
        UUID dossier = returned();
        UUID token = token(dossier);
        for (String staff : List.of("desk", "officer", "head")) {
            Map<String, Long> before = Rows.in(server.database());
            Http.Answer refused = http.post(staff, "/api/surveys/" + token, GOOD);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body().path("type").asString()).endsWith("survey-by-staff");
            assertThat(Rows.in(server.database())).isEqualTo(before);
        }
        HttpResponse<String> opened = WebDesk.of(server, "desk").open("/khao-sat/" + token);
        assertThat(opened.statusCode()).isEqualTo(422);
        assertThat(opened.body()).contains("Phiếu này dành cho người nhận kết quả").doesNotContain("q-ATTITUDE");

        UUID away = token(returned());
        int atDesk = count("SELECT count(*) FROM survey_answer WHERE at_desk");
        assertThat(http.postAsVisitor("/api/surveys/" + away, GOOD).status()).isEqualTo(204);
        assertThat(count("SELECT count(*) FROM survey_answer WHERE at_desk")).isEqualTo(atDesk);
        WebDesk.of(server, "desk").open("/ho-so/" + dossier + "/phieu-khao-sat");
        assertThat(http.postAsVisitor("/api/surveys/" + token, GOOD).status()).isEqualTo(204);
        assertThat(count("SELECT count(*) FROM survey_answer WHERE at_desk")).isEqualTo(atDesk + 1);
        assertThat(count("SELECT count(*) FROM event WHERE kind = 'SURVEY' AND data LIKE '%\"atDesk\":true%'"))
            .isPositive();
        JsonNode sums = http.get("head", "/api/satisfaction").body().get(0);
        assertThat(sums.path("answeredAtDesk").asInt()).isPositive();
        assertThat(WebDesk.of(server, "supervisor").open("/muc-do-hai-long").body()).contains("Trả lời tại quầy",
                "không tính vào tỷ lệ hài lòng");
    }

    @Test
    void a_page_without_a_name_takes_the_answer_and_the_middle_opens_a_remedy() {
        UUID dossier = returned();
        UUID token = token(dossier);
        WebDesk visitor = WebDesk.of(server, "nobody", "nothing");
        String path = "/khao-sat/" + token;

        HttpResponse<String> unfinished = visitor.send(path, path, "q-ATTITUDE", "3", "remark", "Chờ ngoài nắng");
        assertThat(unfinished.statusCode()).isEqualTo(422);
        assertThat(unfinished.body()).contains("thời gian chờ đến lượt", "Chờ ngoài nắng");
        HttpResponse<String> thanks = visitor.send(path, path, "q-ATTITUDE", "3", "q-WAITING", "5", "q-ON_TIME", "5",
                "q-FACILITIES", "2", "remark", "Chờ ngoài nắng");
        assertThat(thanks.body()).contains("Cảm ơn");

        JsonNode remedy = remedyThatSays("Chờ ngoài nắng");
        assertThat(remedy.path("said").asString())
            .contains("Thái độ của công chức tiếp nhận, trả kết quả: 3/5", "Nơi ngồi chờ, trang thiết bị: 2/5")
            .doesNotContain("Thời gian chờ");
        assertThat(remedy.toString()).doesNotContain(dossier.toString(), token.toString());
        int answers = count("SELECT count(*) FROM survey_answer WHERE procedure = (SELECT procedure FROM dossier"
                + " WHERE id = '" + dossier + "')");
        assertThat(remedy.path("procedure").isNull()).as("%d answers name it", answers).isEqualTo(answers < 5);
        java.time.ZonedDateTime opened = java.time.OffsetDateTime.parse(remedy.path("openedAt").asString())
            .atZoneSameInstant(Clocks.ZONE);
        assertThat(opened.getDayOfWeek()).isEqualTo(java.time.DayOfWeek.MONDAY);
        assertThat(opened.toLocalTime()).isEqualTo(java.time.LocalTime.MIDNIGHT);
        assertThat(WebDesk.of(server, "head").open("/khac-phuc").body()).contains("tuần từ ");
        planAndClose(remedy.path("id").asString());
    }

    private static void planAndClose(String id) {
        String path = "/api/remedies/" + id + "/complete";
        String day = LocalDate.ofInstant(server.bean(LegalClock.class).instant(), Clocks.ZONE).plusDays(20).toString();
        Map<String, Long> before = Rows.in(server.database());
        assertThat(http.post("supervisor", path, "{\"decision\":\"PLAN\"}").status()).isEqualTo(403);
        assertThat(http.post("head", path, "{\"decision\":\"CLOSE\",\"outcome\":\"Xong\"}").status()).isEqualTo(422);
        assertThat(http.post("head", path, "{\"decision\":\"PLAN\"}").body().toString()).contains("rootCause",
                "measure", "deadline");
        assertThat(Rows.in(server.database())).isEqualTo(before);

        assertThat(http
            .post("head", path,
                    "{\"decision\":\"PLAN\",\"rootCause\":\"Thiếu mái che\",\"measure\":\"Lắp mái che\","
                            + "\"deadline\":\"" + day + "\"}")
            .status()).isEqualTo(200);
        WebDesk head = WebDesk.of(server, "head");
        assertThat(head.open("/khac-phuc").body()).contains("Chờ ngoài nắng", "Đang khắc phục");
        HttpResponse<String> closed = head.send("/khac-phuc/" + id, "/khac-phuc/" + id, "decision", "CLOSE", "outcome",
                "Đã lắp mái che", "deadline", "");
        assertThat(closed.body()).contains("Đã đóng", "Đã lắp mái che");
        assertThat(kinds(id)).containsExactly("opened", "planned", "closed");
        assertThat(desk.processes(UUID.fromString(id), "remedy")).isZero();
    }

    @Test
    void a_remedy_without_a_plan_is_flagged_when_it_is_due() {
        UUID token = token(returned());
        http.postAsVisitor("/api/surveys/" + token,
                GOOD.replace("\"WAITING\":4", "\"WAITING\":1").replace("}}", "},\"remark\":\"Quá lâu\"}"));
        JsonNode remedy = remedyThatSays("Quá lâu");
        String id = remedy.path("id").asString();
        assertThat(remedy.path("overdue").asBoolean()).isFalse();

        String due = java.time.OffsetDateTime.parse(remedy.path("planBy").asString())
            .atZoneSameInstant(Clocks.ZONE)
            .toLocalDateTime()
            .plusMinutes(1)
            .toString();
        desk.timePassesUntil(due);

        assertThat(remedyThatSays("Quá lâu").path("overdue").asBoolean()).isTrue();
        assertThat(kinds(id)).containsExactly("opened", "became-overdue");
        assertThat(WebDesk.of(server, "supervisor").open("/khac-phuc/" + id).body()).contains("Quá hạn");
        assertThat(WebDesk.of(server, "desk").open("/khac-phuc").statusCode()).isEqualTo(403);
    }

    @Test
    void an_opinion_that_the_agency_signs_to_be_true_opens_a_remedy() {
        JsonNode opinion = opinion();
        String id = opinion.path("id").asString();
        says("feedback", id, "{\"decision\":\"HANDLE\",\"topic\":\"CONDUCT\",\"unit\":\"H19.101.03\"}");
        says("feedback", id, "{\"decision\":\"ANSWER\",\"text\":\"Đúng.\",\"confirmed\":true}");
        says("signatory", id, "{\"decision\":\"SIGN\"}");

        JsonNode remedy = remedyThatSays(opinion.path("code").asString());
        assertThat(remedy.path("source").asString()).isEqualTo("FEEDBACK");
        assertThat(remedy.path("said").asString()).isEqualTo(opinion.path("code").asString());
        assertThat(remedy.toString()).doesNotContain("Lê Văn Tám", "quầy số 9", id);
    }

    @Test
    void an_opinion_taken_up_without_a_unit_names_it_in_the_answer_that_confirms_it() {
        JsonNode opinion = opinion();
        String id = opinion.path("id").asString();
        says("feedback", id, "{\"decision\":\"HANDLE\",\"topic\":\"DELAY\"}");
        WebDesk officer = WebDesk.of(server, "feedback");
        String path = "/phan-anh-kien-nghi/" + id;

        HttpResponse<String> without = officer.send(path, path, "decision", "ANSWER", "text", "Đúng là chậm.",
                "confirmed", "true", "unit", "", "expectedOn", "");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("name=\"unit\"", "Đúng là chậm.");
        String elsewhere = "{\"decision\":\"ANSWER\",\"text\":\"Đúng.\",\"confirmed\":true,\"unit\":\"H19.102.01\"}";
        assertThat(http.post("feedback", "/api/feedback/" + id + "/complete", elsewhere).body().toString())
            .contains("unit");
        HttpResponse<String> drafted = officer.send(path, path, "decision", "ANSWER", "text", "Đúng là chậm.",
                "confirmed", "true", "unit", "H19.101.03", "expectedOn", "");
        assertThat(drafted.statusCode()).isEqualTo(200);
        says("signatory", id, "{\"decision\":\"SIGN\"}");

        assertThat(remedyThatSays(opinion.path("code").asString()).path("unit").asString()).isEqualTo("H19.101.03");
    }

    @Test
    void a_remedy_is_opened_by_its_id_however_many_there_are() {
        JsonNode opinion = opinion();
        String id = opinion.path("id").asString();
        says("feedback", id, "{\"decision\":\"HANDLE\",\"topic\":\"CONDUCT\",\"unit\":\"H19.101.03\"}");
        says("feedback", id, "{\"decision\":\"ANSWER\",\"text\":\"Đúng.\",\"confirmed\":true}");
        says("signatory", id, "{\"decision\":\"SIGN\"}");
        String remedy = remedyThatSays(opinion.path("code").asString()).path("id").asString();
        server.database().sql("""
                INSERT INTO remedy (id, agency, unit, source, said, opened_at, plan_by, state, overdue)
                SELECT gen_random_uuid(), agency, unit, source, 'one of many', opened_at, plan_by, state, true
                  FROM remedy, generate_series(1, 500) WHERE id = :id
                """).param("id", UUID.fromString(remedy)).update();

        try {
            for (String may : List.of("head", "supervisor", "signatory", "auditor")) {
                assertThat(http.get(may, "/api/remedies/" + remedy).status()).as(may).isEqualTo(200);
            }
            assertThat(http.get("desk", "/api/remedies/" + remedy).status()).isEqualTo(403);
        }
        finally {
            server.database().sql("DELETE FROM remedy WHERE said = 'one of many'").update();
        }
    }

    private static JsonNode opinion() {
        return http.post("feedback", "/api/feedback", """
                {"channel":"DESK","name":"Lê Văn Tám","address":"Thôn 3","phone":"0987654321",
                 "content":"Bị mắng ở quầy số 9."}""").body();
    }

    @Test
    void too_few_answers_show_no_rate_and_an_unknown_token_nothing() {
        returned();

        assertThat(WebDesk.of(server, "supervisor").open("/muc-do-hai-long").body()).contains("chưa đủ 5 phiếu");
        assertThat(http.get("desk", "/api/satisfaction").status()).isEqualTo(403);
        assertThat(http.get("head", "/api/satisfaction").body().get(0).path("satisfactionRate").isNull()).isTrue();
        assertThat(http.get("desk", "/api/surveys/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(WebDesk.of(server, "desk").open("/khao-sat/khong-co").statusCode()).isEqualTo(404);
    }

    private static UUID returned() {
        UUID dossier = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.resolves(dossier);
        desk.returnsResult(dossier);
        return dossier;
    }

    private static UUID token(UUID dossier) {
        return server.database()
            .sql("SELECT token FROM survey_invitation WHERE dossier = :dossier AND NOT answered")
            .param("dossier", dossier)
            .query(UUID.class)
            .single();
    }

    private static List<String> refused(UUID token, String said) {
        Map<String, Long> before = Rows.in(server.database());
        Http.Answer answer = http.postAsVisitor("/api/surveys/" + token, said);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(Rows.in(server.database())).isEqualTo(before);
        return answer.body().path("errors").valueStream().map((one) -> one.path("field").asString()).toList();
    }

    private static JsonNode remedyThatSays(String words) {
        return http.get("head", "/api/remedies")
            .body()
            .valueStream()
            .filter((one) -> one.path("said").asString().contains(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no remedy says " + words));
    }

    private static void says(String account, String id, String said) {
        assertThat(http.post(account, "/api/feedback/" + id + "/complete", said).status()).isEqualTo(200);
    }

    private static List<String> kinds(String remedy) {
        return server.database()
            .sql("SELECT type FROM event WHERE kind = 'REMEDY' AND stream_id = :id ORDER BY seq")
            .param("id", remedy)
            .query(String.class)
            .list()
            .stream()
            .map((type) -> type.replace("vn.motcua.remedy.", "").replace(".v1", ""))
            .toList();
    }

    private static int count(String sql) {
        return server.database().sql(sql).query(Integer.class).single();
    }

}
