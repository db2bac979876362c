package vn.motcua.dossier.calendarchange;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.JsonNode;
import vn.motcua.dossier.Desk;
import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.Http;
import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.deadline.Recount;
import vn.motcua.dossier.deadline.Recounting;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.RunningClocks;
import vn.motcua.dossier.training.TrainingClock;
import vn.motcua.rules.deadline.LastDay;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A day is declared off while three hundred dossiers are open: the preview says what the
 * doing does, the engine's timers carry the new instants, the undo restores the old ones.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CalendarChangeTest {

    private static final String AGENCY = "H19.101";

    /** Yesterday, and the coming Friday. */
    private static final String STORM = """
            {"days":[{"date":"2026-11-17","kind":"PUBLIC_HOLIDAY","name":"Nghỉ do bão số 14"},
                     {"date":"2026-11-20","kind":"PUBLIC_HOLIDAY","name":"Nghỉ khắc phục bão"}],
             "decision":"Quyết định 2001/QĐ-TTg ngày 17/11/2026"}""";

    private static DeskServer server;

    private static OpenDossiers dossiers;

    private static Http http;

    private static List<UUID> all;

    private static UUID storm;

    private static Map<UUID, Map<String, Object>> datesBefore;

    private static Map<String, Instant> timersBefore;

    @BeforeAll
    static void open() {
        server = DeskServer.start("commune-2026", "2026-11-08T20:00:00+07:00",
                Map.of("motcua.calendar.worker", "false"));
        http = new Http(server);
        dossiers = new OpenDossiers(server);
        all = dossiers.arise();
        settle(server);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    @Order(1)
    void the_preview_is_what_the_doing_does_dossier_by_dossier() {
        assertThat(all).hasSize(300);
        datesBefore = dossiers.dates();
        timersBefore = dossiers.timers();
        Map<UUID, JsonNode> previewed = preview("VN", STORM);
        JsonNode counts = http.post("catalogue", "/api/calendars/VN/days/preview", STORM).body();
        assertThat(counts.path("moved").asInt()).isGreaterThan(100);
        assertThat(counts.path("becomesInTime").asInt()).isPositive();
        assertThat(counts.path("receiptsToNotice").asInt()).isPositive();
        assertThat(dossiers.dates()).isEqualTo(datesBefore);
        storm = apply("VN", STORM);
        JsonNode change = finish(server, storm);
        assertThat(change.path("state").asString()).isEqualTo("APPLIED");
        for (String count : List.of("moved", "receiptsToNotice")) {
            assertThat(change.path(count).asInt()).as(count).isEqualTo(counts.path(count).asInt());
        }
        assertThat(change.path("becameInTime").asInt()).isEqualTo(counts.path("becomesInTime").asInt());
        dossiers.dates().forEach((id, after) -> {
            JsonNode said = previewed.get(id);
            if (said == null) {
                assertThat(after).as("untouched " + id).isEqualTo(datesBefore.get(id));
            }
            else {
                assertThat(after.get("due_at")).isEqualTo(instant(said, "dueAfter"));
                assertThat(after.get("original_due_at")).isEqualTo(instant(said, "originalDueAfter"));
                assertThat(after.get("promised_at")).isEqualTo(instant(said, "promisedAfter"));
                assertThat("-".equals(after.get("late_at")) && !"-".equals(datesBefore.get(id).get("late_at")))
                    .isEqualTo(said.path("becomesInTime").asBoolean());
            }
        });
        everythingIsCountedUnderTheCalendarAsItIs();
    }

    @Test
    @Order(2)
    void the_timers_carry_the_new_instants_and_the_ledger_says_why() {
        settle(server);
        timersFollowTheirDossiers();
        assertThat(dossiers.timers()).isNotEqualTo(timersBefore);
        int changed = rows("SELECT count(*) FROM calendar_change_dossier WHERE change = '" + storm + "'");
        assertThat(
                rows("SELECT count(*) FROM clock_entry WHERE type = 'CALENDAR' AND legal_basis LIKE 'Quyết định 2001%'"
                        + " AND actor = 'catalogue'"))
            .isEqualTo(changed);
        assertThat(rows("SELECT count(*) FROM event WHERE type LIKE '%due-recounted%' AND officer = 'catalogue'"))
            .isEqualTo(changed);
        assertThat(rows("SELECT count(*) FROM notice WHERE kind = 'NEW_DATE' AND by_hand"))
            .isEqualTo(rows("SELECT count(*) FROM calendar_change_dossier WHERE notice"));
        assertThat(rows("SELECT count(*) FROM dossier WHERE promised_at < due_at AND resolved_at IS NULL")).isZero();
    }

    @Test
    @Order(3)
    void the_undo_restores_every_date_and_every_timer() {
        assertThat(http.post("catalogue", "/api/calendars/changes/" + storm + "/undo", "").status()).isEqualTo(202);
        assertThat(finish(server, storm).path("state").asString()).isEqualTo("UNDONE");
        assertThat(dossiers.dates()).isEqualTo(datesBefore);
        settle(server);
        assertThat(dossiers.timers()).isEqualTo(timersBefore);
        assertThat(rows("SELECT count(*) FROM notice WHERE kind = 'NEW_DATE' AND cancelled_at IS NULL")).isZero();
        everythingIsCountedUnderTheCalendarAsItIs();
        assertThat(http.post("catalogue", "/api/calendars/changes/" + storm + "/undo", "").body().toString())
            .contains("calendar-change-fixed");
    }

    @Test
    @Order(4)
    void a_node_that_dies_in_the_middle_is_followed_by_another() {
        UUID change = apply(AGENCY, """
                {"days":[{"date":"2026-11-19","kind":"LOCAL_OFF","name":"Mất điện toàn xã"}],
                 "decision":"Quyết định 77/QĐ-UBND ngày 18/11/2026"}""");
        ChangeBatch first = server.bean(ChangeBatch.class);
        first.next(40);
        first.next(40);
        new TransactionTemplate(server.bean(PlatformTransactionManager.class)).executeWithoutResult((dying) -> {
            first.next(40);
            dying.setRollbackOnly();
        });
        JsonNode half = http.get("catalogue", "/api/calendars/changes/" + change).body();
        assertThat(half.path("state").asString()).isEqualTo("APPLYING");
        assertThat(half.path("done").asInt()).isEqualTo(80);
        assertThat(http.post("catalogue", "/api/calendars/VN/days/apply", STORM).body().toString())
            .contains("calendar-change-running");
        try (DeskServer second = server.secondNode()) {
            assertThat(finish(second, change).path("state").asString()).isEqualTo("APPLIED");
        }
        everythingIsCountedUnderTheCalendarAsItIs();
        assertThat(rows("SELECT count(*) FROM (SELECT dossier FROM clock_entry WHERE legal_basis LIKE 'Quyết định 77%'"
                + " GROUP BY dossier HAVING count(*) > 1) twice"))
            .isZero();
        settle(server);
        timersFollowTheirDossiers();
    }

    @Test
    @Order(5)
    void people_work_on_while_it_is_applied_and_what_they_enter_is_counted_too() throws InterruptedException {
        AtomicBoolean on = new AtomicBoolean(true);
        ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<UUID> accepted = new ConcurrentLinkedQueue<>();
        try (DeskServer second = server.secondNode()) {
            second.bean(Calendars.class).of(AGENCY);
            List<Thread> people = new ArrayList<>(List.of(person(server, on, errors, accepted, List.of()),
                    person(second, on, errors, accepted, List.of()),
                    person(server, on, errors, accepted, all.subList(60, 110))));
            people.forEach(Thread::start);
            UUID change = apply("VN", """
                    {"days":[{"date":"2026-11-23","kind":"PUBLIC_HOLIDAY","name":"Ngày nghỉ thêm"}],
                     "decision":"Quyết định 2002/QĐ-TTg"}""");
            assertThat(finish(server, change).path("state").asString()).isEqualTo("APPLIED");
            on.set(false);
            for (Thread one : people) {
                one.join();
            }
        }
        assertThat(errors).isEmpty();
        assertThat(accepted).hasSizeGreaterThan(5);
        everythingIsCountedUnderTheCalendarAsItIs();
    }

    @Test
    @Order(6)
    void a_make_up_saturday_brings_the_legal_due_forward_and_leaves_the_promise() {
        UUID dossier = new Desk(server).accepts("1.004222").id();
        Dossier before = new Desk(server).state(dossier);
        UUID change = apply("VN",
                """
                        {"days":[{"date":"2026-12-31","kind":"SWAPPED_OFF","name":"Nghỉ hoán đổi"},
                                 {"date":"2026-11-28","kind":"MAKE_UP_WORKING","name":"Làm bù cho ngày 31/12","replaces":"2026-12-31"}],
                         "decision":"Thông báo 9/TB-BNV"}""");
        finish(server, change);
        Dossier after = new Desk(server).state(dossier);
        assertThat(after.deadline().originalDueAt()).isBefore(before.deadline().originalDueAt());
        assertThat(after.deadline().promisedAt()).isEqualTo(before.deadline().promisedAt());
        assertThat(rows("SELECT count(*) FROM notice WHERE dossier = '" + dossier + "'")).isZero();
        everythingIsCountedUnderTheCalendarAsItIs();
    }

    @Test
    @Order(7)
    void a_change_is_not_undone_below_a_later_one() {
        String day = "{\"days\":[{\"date\":\"2026-12-15\",\"kind\":\"%s\",\"name\":\"Ngày thử\"}],\"decision\":\"QĐ %s\"}";
        UUID first = apply("VN", day.formatted("PUBLIC_HOLIDAY", "1"));
        finish(server, first);
        UUID second = apply("VN", day.formatted("WORKING", "2"));
        finish(server, second);
        Http.Answer refused = http.post("catalogue", "/api/calendars/changes/" + first + "/undo", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("detail").asString()).contains("thay đổi lần nữa");
        assertThat(http.post("catalogue", "/api/calendars/changes/" + second + "/undo", "").status()).isEqualTo(202);
        finish(server, second);
        assertThat(server.bean(Calendars.class).of(AGENCY).isWorkingDay(java.time.LocalDate.of(2026, 12, 15)))
            .isFalse();
    }

    @Test
    @Order(8)
    void two_nodes_that_are_killed_leave_a_change_that_a_third_ends_with_nothing_twice() {
        settle(server);
        Map<UUID, Map<String, Object>> dates = dossiers.dates();
        Map<String, Instant> timers = dossiers.timers();
        UUID change = apply(AGENCY, """
                {"days":[{"date":"2026-11-20","kind":"LOCAL_OFF","name":"Mất điện toàn xã"}],
                 "decision":"Quyết định 78/QĐ-UBND"}""");
        KilledNodes killed = new KilledNodes(server, change);
        int first = killed.betweenTwoBatches();
        int second = killed.withinABatch();
        assertThat(first).isPositive().isLessThan(second);
        JsonNode half = http.get("catalogue", "/api/calendars/changes/" + change).body();
        assertThat(half.path("state").asString()).isEqualTo("APPLYING");
        assertThat(half.path("done").asInt()).isEqualTo(second).isLessThan(half.path("total").asInt());
        JsonNode done = finish(server, change);
        assertThat(done.path("done").asInt()).isGreaterThanOrEqualTo(done.path("total").asInt());
        everythingIsCountedUnderTheCalendarAsItIs();
        eachChangedDossierHasOneOfEach(change, "Quyết định 78/QĐ-UBND");
        settle(server);
        timersFollowTheirDossiers();
        assertThat(http.post("catalogue", "/api/calendars/changes/" + change + "/undo", "").status()).isEqualTo(202);
        finish(server, change);
        settle(server);
        assertThat(dossiers.dates()).isEqualTo(dates);
        assertThat(dossiers.timers()).isEqualTo(timers);
    }

    private static void eachChangedDossierHasOneOfEach(UUID change, String decision) {
        String changed = " FROM calendar_change_dossier c WHERE c.change = '" + change + "'";
        assertThat(rows("SELECT count(*)" + changed)).isGreaterThan(50);
        assertThat(rows("SELECT count(*)" + changed + " AND 1 <> (SELECT count(*) FROM clock_entry e"
                + " WHERE e.dossier = c.dossier AND e.legal_basis = '" + decision + "')"))
            .isZero();
        assertThat(rows("SELECT count(*)" + changed + " AND 1 <> (SELECT count(*) FROM event e WHERE e.kind = 'DOSSIER'"
                + " AND e.stream_id = c.dossier::text AND e.data LIKE '%" + change + "%')"))
            .isZero();
        assertThat(rows("SELECT count(*)" + changed + " AND c.notice::int <> (SELECT count(*) FROM notice n"
                + " WHERE n.dossier = c.dossier AND n.change = c.change)"))
            .isZero();
    }

    private static Thread person(DeskServer node, AtomicBoolean on, ConcurrentLinkedQueue<String> errors,
            ConcurrentLinkedQueue<UUID> accepted, List<UUID> toTransfer) {
        Desk desk = new Desk(node);
        return new Thread(() -> {
            int next = 0;
            while (on.get()) {
                try {
                    if (toTransfer.isEmpty()) {
                        accepted.add(desk.accepts("1.004884").id());
                    }
                    else if (next < toTransfer.size()) {
                        UUID dossier = toTransfer.get(next++);
                        if (desk.hasWork(dossier, vn.motcua.dossier.worklist.WorkKind.TRANSFER)) {
                            desk.transfers(dossier);
                        }
                    }
                }
                catch (RuntimeException | AssertionError ex) {
                    errors.add(ex.toString());
                }
            }
        });
    }

    /** Every open dossier has the dates that its ledger yields today. */
    private static void everythingIsCountedUnderTheCalendarAsItIs() {
        Calendars calendars = server.bean(Calendars.class);
        calendars.refresh();
        List<Dossier> open = server.bean(RunningClocks.class).after(Lanes.BEFORE_ALL, Set.of(AGENCY), 5000);
        assertThat(open).hasSizeGreaterThan(200);
        assertThat(server.bean(Recounting.class).count(open, calendars::of)).noneMatch(Recount::changes);
    }

    private static void timersFollowTheirDossiers() {
        Map<UUID, Map<String, Object>> dates = dossiers.dates();
        Map<String, Instant> timers = dossiers.timers();
        assertThat(timers).hasSizeGreaterThan(100);
        Map<String, Instant> expected = new HashMap<>();
        for (String timer : timers.keySet()) {
            String[] parts = timer.split(" ");
            Map<String, Object> of = dates.get(UUID.fromString(parts[0]));
            expected.put(timer, switch (parts[1]) {
                case "timer_AskTime" -> (Instant) of.get("ask_at");
                case "timer_NewAppointment" -> ((Instant) of.get("due_at")).plusMillis(1);
                case "timer_FirstAlarm" -> lastDay(of).firstAlarm();
                case "timer_SecondAlarm" -> lastDay(of).secondAlarm();
                case "timer_SupervisorTime" -> lastDay(of).supervisorAt();
                case "timer_HeadTime" -> lastDay(of).headAt();
                default -> ((Instant) of.get("original_due_at")).plusMillis(1);
            });
        }
        assertThat(timers).isEqualTo(expected);
    }

    private static LastDay lastDay(Map<String, Object> of) {
        return LastDay.of(server.bean(Calendars.class).of(AGENCY), (Instant) of.get("apology_by"));
    }

    private static Map<UUID, JsonNode> preview(String scope, String body) {
        Map<UUID, JsonNode> found = new HashMap<>();
        for (int page = 1, pages = 1; page <= pages; page++) {
            JsonNode answer = http.post("catalogue", "/api/calendars/" + scope + "/days/preview?page=" + page, body)
                .body();
            pages = answer.path("pages").asInt();
            answer.path("dossiers").forEach((one) -> found.put(UUID.fromString(one.path("id").asString()), one));
        }
        return found;
    }

    private static UUID apply(String scope, String body) {
        Http.Answer answer = http.post("catalogue", "/api/calendars/" + scope + "/days/apply", body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(202);
        return UUID.fromString(answer.body().path("id").asString());
    }

    /** Does the work that a node's worker would do, until the change stands. */
    private static JsonNode finish(DeskServer node, UUID change) {
        Set<String> running = new HashSet<>(Set.of("APPLYING", "UNDOING"));
        for (int round = 0; round < 400; round++) {
            while (node.bean(ChangeBatch.class).next(40)) {
                // one batch after the other
            }
            JsonNode state = http.get("catalogue", "/api/calendars/changes/" + change).body();
            if (!running.contains(state.path("state").asString())) {
                return state;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("the change never ends");
    }

    /** Lets the engine do what is due. */
    private static void settle(DeskServer node) {
        node.bean(TrainingClock.class)
            .stepTo(node.bean(vn.motcua.dossier.time.LegalClock.class).instant().plusMillis(1500));
    }

    private static Instant instant(JsonNode node, String name) {
        return OffsetDateTime.parse(node.path(name).asString()).toInstant();
    }

    private static int rows(String sql) {
        return server.database().sql(sql).query(Integer.class).single();
    }

}
