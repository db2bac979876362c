package vn.motcua.dossier.calendarchange;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.register.Documents;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.wrongprocedure.WrongProcedures;
import vn.motcua.rules.deadline.LastDay;
import vn.motcua.rules.deadline.SupplementPolicy;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The power is away on a Tuesday; on Wednesday morning the owner's notice is there. What
 * it gives back, to whom, and how it is taken back.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutageTest {

    private static final String NOTICE = """
            {"agency":"%s","from":"%s","until":"%s","cause":"mất điện","noticeNumber":"12/TB-TTS",
             "noticeDate":"%s","noticeIssuer":"Trung tâm Chuyển đổi số tỉnh"}""";

    private static final String TUESDAY = NOTICE.formatted("H19.101", "2026-11-17T06:30:00+07:00",
            "2026-11-17T17:00:00+07:00", "2026-11-18");

    private static DeskServer server;

    private static Http http;

    private static Desk desk;

    private static OpenDossiers tables;

    /** Under a rule, under none, done before the notice, waiting for papers. */
    private static UUID ruled;

    private static UUID bare;

    private static UUID done;

    private static UUID waiting;

    private static UUID late;

    private static Map<UUID, Map<String, Object>> datesBefore;

    private static Map<String, Instant> timersBefore;

    private static String outage;

    @BeforeAll
    static void aDayWithoutPower() {
        server = DeskServer.startingAt("2026-11-16T08:00:00+07:00");
        http = new Http(server);
        desk = new Desk(server);
        tables = new OpenDossiers(server);
        String procedure = desk.offersWithOutagePauses("8.000001", SupplementPolicy.EXCLUDE, 1);
        ruled = desk.accepts(procedure).id();
        bare = desk.accepts(Desk.MARITAL_STATUS).id();
        done = desk.accepts(procedure).id();
        waiting = desk.accepts(procedure).id();
        desk.transfers(waiting);
        desk.timePassesUntil("2026-11-18T08:30");
        desk.resolves(done);
        desk.completes(waiting, WorkKind.STEP, Role.CASE_OFFICER, Desk.supplement("Bản chính"));
        datesBefore = tables.dates();
        timersBefore = tables.timers();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @Order(1)
    @CsvSource(quoteCharacter = '\0', delimiter = '|', value = {
            "H19.101 2026-11-17T17:00 2026-11-17T07:00 2026-11-18 | until | kết thúc trước hoặc đúng lúc bắt đầu",
            "H19.101 2026-11-18T07:00 2026-11-18T17:00 2026-11-18 | until | chưa kết thúc",
            "H19.101 2026-11-17T07:00 2026-11-17T17:00 2026-11-19 | noticeDate | muộn hơn hôm nay",
            "H19.101 2026-11-14T07:00 2026-11-15T17:00 2026-11-16 | from | ngoài giờ làm việc",
            "H19.101 hôm-qua 2026-11-15T17:00 2026-11-16 | from | không hợp lệ",
            "H19.101 2026-11-17T07:00 2026-11-17T17:00 17/11/2026 | noticeDate | không hợp lệ",
            "H99.999 2026-11-17T07:00 2026-11-17T17:00 2026-11-18 | agency | Không có cơ quan" })
    void what_cannot_have_been_is_refused_with_its_field(String typed, String field, String said) {
        String[] parts = typed.strip().split(" ");
        refused("catalogue", NOTICE.formatted((Object[]) parts), field, said);
    }

    @Test
    @Order(2)
    void without_the_owners_notice_no_clock_stands_still() {
        refused("catalogue", TUESDAY.replace("12/TB-TTS", " "), "noticeNumber",
                "Hạn chỉ được tạm dừng khi có thông báo");
        refused("catalogue", TUESDAY.replace("Trung tâm Chuyển đổi số tỉnh", ""), "noticeIssuer", "Thiếu");
        refused("catalogue", "{}", "from", "Thiếu thời điểm bắt đầu");
    }

    @Test
    @Order(3)
    void only_who_keeps_the_calendar_may() {
        for (String path : List.of("/api/outages/preview", "/api/outages/apply")) {
            assertThat(http.post("desk", path, TUESDAY).status()).isEqualTo(403);
        }
        assertThat(http.get("desk", "/api/outages").status()).isEqualTo(403);
        assertThat(WebDesk.of(server, "desk").open("/lich-lam-viec/su-co").statusCode()).isEqualTo(403);
    }

    @Test
    @Order(4)
    void the_preview_is_what_the_doing_does() {
        JsonNode looked = http.post("catalogue", "/api/outages/preview", TUESDAY).body();
        assertThat(looked.path("allowed").asInt()).as("ruled and waiting").isEqualTo(2);
        assertThat(looked.path("others").asInt()).as("bare").isEqualTo(1);
        JsonNode moved = looked.path("change").path("dossiers");
        assertThat(moved.size()).isEqualTo(1);
        assertThat(moved.get(0).path("id").asString()).isEqualTo(ruled.toString());
        assertThat(moved.get(0).path("dueBefore").asString()).startsWith("2026-11-19T17:00");
        assertThat(moved.get(0).path("dueAfter").asString()).startsWith("2026-11-20T17:00");
        assertThat(tables.dates()).isEqualTo(datesBefore);
        Http.Answer applied = http.post("catalogue", "/api/outages/apply", TUESDAY);
        assertThat(applied.status()).as(applied.body().toString()).isEqualTo(202);
        outage = applied.body().path("change").path("id").asString();
        JsonNode change = finished("APPLIED").path("change");
        assertThat(change.path("moved")).isEqualTo(looked.path("change").path("moved"));
        assertThat(change.path("receiptsToNotice")).isEqualTo(looked.path("change").path("receiptsToNotice"));
        assertThat(desk.state(ruled).deadline().dueAt()).isEqualTo(Desk.at("2026-11-20T17:00"));
        assertThat(desk.state(ruled).deadline().promisedAt()).isEqualTo(Desk.at("2026-11-20T17:00"));
    }

    @Test
    @Order(5)
    void who_has_no_rule_or_no_clock_any_more_is_left_alone() {
        Map<UUID, Map<String, Object>> now = tables.dates();
        assertThat(now.get(bare)).isEqualTo(datesBefore.get(bare));
        assertThat(now.get(done)).isEqualTo(datesBefore.get(done));
        assertThat(rows("SELECT count(*) FROM clock_entry WHERE type = 'EXCLUDE' AND reason = 'OUTAGE'")).isEqualTo(2);
        assertThat(rows("SELECT count(*) FROM clock_entry WHERE type = 'EXCLUDE' AND dossier IN ('%s', '%s')"
            .formatted(ruled, waiting))).isEqualTo(2);
        assertThat(rows("SELECT count(*) FROM notice WHERE kind = 'NEW_DATE' AND dossier = '%s'".formatted(ruled)))
            .isEqualTo(1);
        assertThat(desk.facts(ruled)).endsWith("DueRecounted");
        assertThat(tables.timers()).isNotEqualTo(timersBefore)
            .containsValue(
                    LastDay.of(server.bean(Calendars.class).of("H19.101"), (Instant) now.get(ruled).get("apology_by"))
                        .firstAlarm());
    }

    @Test
    @Order(6)
    void the_explanation_names_the_outage_and_its_notice() {
        String clock = http.get("officer", "/api/dossiers/" + ruled + "/clock").body().toString();
        assertThat(clock).contains("sự cố mất điện từ 06:30 ngày 17/11/2026 đến 17:00 ngày 17/11/2026",
                "Thông báo số 12/TB-TTS ngày 18/11/2026 của Trung tâm Chuyển đổi số tỉnh");
        assertThat(WebDesk.of(server, "officer").open("/ho-so/" + ruled).body()).contains("Sự cố đã thông báo",
                "Thông báo số 12/TB-TTS");
    }

    @Test
    @Order(7)
    void a_second_outage_over_the_first_is_refused() {
        refused("catalogue", TUESDAY.replace("T06:30", "T16:00"), "from", "chồng lên một sự cố đã ghi nhận");
        refused("catalogue", TUESDAY.replace("\"H19.101\"", "\"VN\""), "from", "12/TB-TTS");
    }

    @Test
    @Order(8)
    void a_dossier_that_is_entered_late_gets_the_time_too() {
        late = desk
            .asBoth(Role.DESK_OFFICER, Role.SUPERVISOR,
                    () -> server.bean(Intake.class)
                        .receive(Desk.dossier("8.000001"), Desk.at("2026-11-17T10:00"), "Mất điện, tiếp nhận trên giấy",
                                null, null))
            .id();
        assertThat(rows("SELECT count(*) FROM clock_entry WHERE type = 'EXCLUDE' AND dossier = '%s'".formatted(late)))
            .isEqualTo(1);
        assertThat(desk.state(late).deadline().dueAt()).isEqualTo(Desk.at("2026-11-20T17:00"));
    }

    @Test
    @Order(8)
    void a_corrected_procedure_brings_and_takes_the_time() {
        UUID wrong = desk.accepts(Desk.MARITAL_STATUS).id();
        UUID entered = desk
            .asBoth(Role.DESK_OFFICER, Role.SUPERVISOR,
                    () -> server.bean(Intake.class)
                        .receive(Desk.dossier(Desk.MARITAL_STATUS), Desk.at("2026-11-17T10:00"),
                                "Mất điện, tiếp nhận trên giấy", null, null))
            .id();
        assertThat(desk.state(entered).deadline().dueAt()).isEqualTo(Desk.at("2026-11-20T17:00"));
        mends(entered, "8.000001");
        assertThat(excluded(entered)).isEqualTo(1);
        assertThat(desk.state(entered).deadline().dueAt()).as("three days, Tuesday not counted")
            .isEqualTo(Desk.at("2026-11-20T17:00"));
        mends(wrong, "8.000001");
        assertThat(excluded(wrong)).as("received when it was over").isZero();
        mends(entered, Desk.MARITAL_STATUS);
        assertThat(excluded(entered)).isZero();
        desk.resolves(entered);
        desk.resolves(wrong);
    }

    private static void mends(UUID id, String procedure) {
        desk.as(Role.DESK_OFFICER,
                () -> server.bean(WrongProcedures.class).mend(id, procedure, null, "Chọn nhầm thủ tục"));
    }

    private static int excluded(UUID id) {
        return rows("SELECT count(*) FILTER (WHERE type = 'EXCLUDE') - count(*) FILTER (WHERE type = 'INCLUDE')"
                + " FROM clock_entry WHERE dossier = '%s'".formatted(id));
    }

    @Test
    @Order(9)
    void who_waited_for_papers_keeps_the_time_until_they_come() {
        desk.timePassesUntil("2026-11-18T09:30");
        desk.receivesPapers(waiting, new Documents.Document("Bản chính", 1, 0, 0));
        assertThat(desk.state(waiting).deadline().dueAt()).as("Wednesday, Thursday, Friday")
            .isEqualTo(Desk.at("2026-11-20T17:00"));
    }

    @Test
    @Order(10)
    void the_undo_puts_everything_back_to_the_second() {
        assertThat(http.post("catalogue", "/api/outages/" + outage + "/undo", "").status()).isEqualTo(202);
        finished("UNDONE");
        Map<UUID, Map<String, Object>> now = tables.dates();
        assertThat(now.get(ruled)).isEqualTo(datesBefore.get(ruled));
        timersBefore.keySet()
            .stream()
            .filter((timer) -> timer.startsWith(ruled.toString()))
            .forEach((timer) -> assertThat(tables.timers()).containsEntry(timer, timersBefore.get(timer)));
        assertThat(now.get(waiting).get("due_at")).as("Tuesday counts again").isEqualTo(Desk.at("2026-11-19T17:00"));
        assertThat(rows("SELECT count(*) FROM clock_entry WHERE type = 'INCLUDE'")).isEqualTo(4);
        assertThat(rows("SELECT count(*) FROM notice WHERE kind = 'NEW_DATE' AND cancelled_at IS NULL")).isZero();
        assertThat(http.get("officer", "/api/dossiers/" + ruled + "/clock").body().path("explanation").toString())
            .doesNotContain("sự cố");
        Http.Answer again = http.post("catalogue", "/api/outages/" + outage + "/undo", "");
        assertThat(again.status()).isEqualTo(409);
    }

    @Test
    @Order(11)
    void a_person_with_a_browser_looks_enters_and_takes_back() {
        WebDesk admin = WebDesk.of(server, "catalogue");
        String page = "/lich-lam-viec/su-co";
        String[] wrong = { "agency", "H19.101", "from", "2026-11-17T17:00", "until", "2026-11-17T06:30", "cause",
                "mất điện", "noticeNumber", "13/TB-TTS", "noticeDate", "2026-11-18", "noticeIssuer", "Sở KHCN" };
        HttpResponse<String> refused = admin.send(page, page + "/xem-truoc", wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("kết thúc trước hoặc đúng lúc bắt đầu", "value=\"13/TB-TTS\"");
        String[] right = wrong.clone();
        right[3] = "2026-11-17T06:30";
        right[5] = "2026-11-17T17:00";
        HttpResponse<String> looked = admin.send(page, page + "/xem-truoc", right);
        assertThat(looked.body()).contains("3 hồ sơ đang giải quyết được trừ thời gian", "2 hồ sơ đổi hạn",
                "1 hồ sơ khác giữ nguyên hạn", String.valueOf(desk.state(ruled).code()));
        assertThat(admin.send(page, page + "/sua", right).body()).contains("value=\"2026-11-17T06:30\"");
        HttpResponse<String> applied = admin.send(page, page + "/ap-dung", right);
        assertThat(applied.body()).contains("Sự cố đã ghi nhận", "Thông báo số 13/TB-TTS");
        Matcher id = Pattern.compile("/thay-doi/([-0-9a-f]{36})/").matcher(applied.body());
        outage = id.find() ? id.group(1) : applied.uri().getPath().replaceAll(".*/", "");
        finished("APPLIED");
        assertThat(admin.open(page).body()).contains("13/TB-TTS", "Đã áp dụng", "12/TB-TTS", "Đã thu hồi");
        assertThat(admin.open("/lich-lam-viec").body()).doesNotContain("13/TB-TTS");
        String change = "/lich-lam-viec/thay-doi/" + outage;
        assertThat(admin.send(change, change + "/thu-hoi").body()).contains("Sự cố đã ghi nhận");
        finished("UNDONE");
    }

    @Test
    @Order(20)
    void what_else_waits_is_moved_both_ways_and_back() {
        OtherWaits waits = new OtherWaits(server);
        waits.arise();
        Map<String, Instant> before = waits.timers();
        Map<String, Instant> shown = waits.shown();
        String saturday = """
                {"days":[{"date":"2026-12-30","kind":"SWAPPED_OFF","name":"Nghỉ hoán đổi"},
                         {"date":"2026-11-21","kind":"MAKE_UP_WORKING","name":"Làm bù","replaces":"2026-12-30"}],
                 "decision":"Thông báo 10/TB-BNV"}""";
        String days = "/api/calendars/VN/days/preview";
        assertThat(http.post("catalogue", days, saturday).body().path("waits").asInt()).isEqualTo(4);
        assertThat(waits.timers()).isEqualTo(before);

        String earlier = appliesDays(saturday);
        assertThat(waits(earlier)).as("what was told on paper is not taken back; two days do not reach Saturday")
            .isEqualTo(4);
        moved(before, waits.timers(), Set.of("consultation", "inter-agency", "feedback", "remedy"), -1);
        waits.shown()
            .forEach((kind, moment) -> assertThat(moment.isBefore(shown.get(kind))).as(kind)
                .isEqualTo(!kind.equals("procedure-review")));
        undoes(earlier);
        assertThat(waits.timers()).isEqualTo(before);
        assertThat(waits.shown()).isEqualTo(shown);

        String off = """
                {"days":[{"date":"2026-11-20","kind":"PUBLIC_HOLIDAY","name":"Nghỉ do lũ"}],"decision":"QĐ 2003/QĐ-TTg"}""";
        assertThat(http.post("catalogue", days, off).body().path("waits").asInt()).isEqualTo(6);
        String later = appliesDays(off);
        assertThat(waits(later)).isEqualTo(6);
        moved(before, waits.timers(),
                Set.of("consultation", "inter-agency", "supplement-watch", "feedback", "remedy", "procedure-review"),
                1);
        undoes(later);
        assertThat(waits.timers()).isEqualTo(before);
        assertThat(waits.shown()).isEqualTo(shown);
        assertThat(rows("SELECT count(*) FROM event WHERE type LIKE '%feedback.due-recounted%'")).isEqualTo(4);
    }

    /** Each kind that is named has a timer that went that way, and nothing else moved. */
    private static void moved(Map<String, Instant> before, Map<String, Instant> after, Set<String> kinds, int way) {
        assertThat(after).hasSameSizeAs(before);
        Set<String> moved = new HashSet<>();
        after.forEach((timer, moment) -> {
            int went = Integer.signum(moment.compareTo(before.get(timer)));
            if (went != 0) {
                assertThat(went).as(timer).isEqualTo(way);
                moved.add(timer.substring(0, timer.indexOf(' ')));
            }
        });
        assertThat(moved).isEqualTo(kinds);
    }

    private static void undoes(String change) {
        assertThat(http.post("catalogue", "/api/calendars/changes/" + change + "/undo", "").status()).isEqualTo(202);
        changed(change, "UNDONE");
    }

    private static String appliesDays(String days) {
        Http.Answer answer = http.post("catalogue", "/api/calendars/VN/days/apply", days);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(202);
        return answer.body().path("id").asString();
    }

    private static int waits(String change) {
        return changed(change, "APPLIED").path("waits").asInt();
    }

    /** The node's own worker does it. */
    private static JsonNode changed(String change, String state) {
        for (long end = System.nanoTime() + Duration.ofMinutes(1).toNanos(); System.nanoTime() < end;) {
            JsonNode answer = http.get("catalogue", "/api/calendars/changes/" + change).body();
            if (answer.path("state").asString().equals(state)) {
                return answer;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("the change does not become " + state);
    }

    private static void refused(String account, String body, String field, String said) {
        for (String act : List.of("preview", "apply")) {
            Map<String, Long> before = Rows.in(server.database());
            Http.Answer answer = http.post(account, "/api/outages/" + act, body);
            assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
            assertThat(answer.body().path("errors").valueStream().map((error) -> error.path("field").asString()))
                .contains(field);
            assertThat(answer.body().toString()).contains(said);
            assertThat(Rows.in(server.database())).isEqualTo(before);
        }
    }

    /** The node's own worker does it. */
    private static JsonNode finished(String state) {
        for (long end = System.nanoTime() + Duration.ofMinutes(1).toNanos(); System.nanoTime() < end;) {
            JsonNode answer = http.get("catalogue", "/api/outages/" + outage).body();
            if (answer.path("change").path("state").asString().equals(state)) {
                return answer;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("the outage does not become " + state);
    }

    private static int rows(String sql) {
        return server.database().sql(sql).query(Integer.class).single();
    }

}
