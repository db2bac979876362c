package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.answer.DeskAnswer;
import vn.motcua.dossier.answer.DeskAnswers;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.PublishedProcedure;
import vn.motcua.dossier.deadline.Sweeper;
import vn.motcua.dossier.eventlog.EventLog;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.NewDossier;
import vn.motcua.dossier.intake.SupplementExpiry;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.events.DossierStatus;
import vn.motcua.events.EventStream;
import vn.motcua.events.ReferenceFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.deadline.SupplementPolicy;
import vn.motcua.rules.deadline.TimeLimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Two nodes, collisions, failures in the middle: one outcome each, and nothing
 * half-saved.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultTest {

    static DeskServer server;

    static DeskServer second;

    static Desk desk;

    @BeforeAll
    static void open() {
        server = DeskServer.startingAt("2026-09-06T20:00:00+07:00");
        second = server.secondNode();
        desk = new Desk(server);
        desk.timePassesUntil("2026-09-07T08:00");
    }

    @AfterAll
    static void close() {
        second.close();
        server.close();
    }

    @Test
    @Order(1)
    void codes_are_unique_and_gapless_under_32_concurrent_receptions_on_two_nodes() throws Exception {
        Desk other = new Desk(second);
        List<String> codes = new ArrayList<>();
        for (Dossier dossier : together(32, (number) -> ((number % 2 == 0) ? desk : other)
            .accepts((number % 4 == 0) ? Desk.CERTIFIED_COPY : Desk.MARITAL_STATUS))) {
            codes.add(dossier.code());
        }
        assertThat(codes).doesNotHaveDuplicates()
            .allSatisfy((code) -> assertThat(code).matches("H19\\.101-260907-\\d{4}"));
        assertThat(codes.stream().sorted().toList().get(31)).isEqualTo("H19.101-260907-0032");
        assertThat(codes.stream().sorted().toList().get(0)).isEqualTo("H19.101-260907-0001");
    }

    @ParameterizedTest
    @Order(2)
    @ValueSource(strings = { "dossier.party", "dossier.clock_entry", "dossier.code_counter", "dossier.paper",
            "dossier.paper_number", "dossier.event", "dossier.event_stream", "dossier.work_item", "dossier.step_log",
            "engine.act_ru_execution", "engine.act_ru_task", "engine.act_ru_job" })
    void when_any_part_of_an_accept_fails_nothing_of_it_remains(String table) {
        Map<String, Long> before = Rows.in(server.database());
        failWritesTo(table, true);
        try {
            assertThatThrownBy(() -> desk.accepts(Desk.MARITAL_STATUS)).hasStackTraceContaining("forced failure");
        }
        finally {
            failWritesTo(table, false);
        }
        assertThat(Rows.in(server.database())).isEqualTo(before);
    }

    @Test
    @Order(3)
    void the_codes_go_on_without_a_gap_after_failures() {
        assertThat(desk.accepts(Desk.MARITAL_STATUS).code()).isEqualTo("H19.101-260907-0033");
    }

    @Test
    @Order(4)
    void a_step_that_collides_with_the_engine_is_tried_again_as_a_whole() throws Exception {
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        CountDownLatch held = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> timer = threads.submit(() -> transaction(server).executeWithoutResult((status) -> {
                server.database()
                    .sql("UPDATE engine.act_ru_task SET rev_ = rev_ + 1 WHERE id_ IN"
                            + " (SELECT engine_task FROM dossier.work_item WHERE dossier = :id AND kind = 'TRANSFER')")
                    .param("id", id)
                    .update();
                held.countDown();
                awaitSomebodyWaitingForALock();
            }));
            held.await(10, TimeUnit.SECONDS);
            desk.transfers(id);
            timer.get(30, TimeUnit.SECONDS);
        }
        finally {
            threads.shutdownNow();
        }
        assertThat(desk.facts(id)).containsExactly("Submitted", "Accepted", "Transferred");
        assertThat(desk.hasWork(id, WorkKind.STEP)).isTrue();
    }

    @Test
    @Order(5)
    void what_is_resolved_around_the_due_instant_has_one_outcome_on_the_right_side() throws Exception {
        desk.timePassesUntil("2026-09-08T08:00");
        List<UUID> dossiers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
            desk.transfers(id);
            desk.examines(id);
            desk.reviews(id);
            dossiers.add(id);
        }
        Instant due = Desk.at("2026-09-11T17:00");
        assertThat(desk.state(dossiers.get(0)).deadline().dueAt()).isEqualTo(due);
        desk.timePassesUntil("2026-09-11T16:59:58.500");
        LegalClock clock = server.bean(LegalClock.class);
        together(dossiers.size(), (number) -> {
            Instant moment = due.plusMillis(-1200 + 250L * number);
            while (clock.instant().isBefore(moment)) {
                Thread.onSpinWait();
            }
            desk.signs(dossiers.get(number));
            return true;
        });
        desk.timePassesUntil("2026-09-11T17:05");
        for (UUID id : dossiers) {
            Dossier dossier = desk.state(id);
            Instant resolvedAt = dossier.handling().resolvedAt();
            assertThat(dossier.status()).isEqualTo(DossierStatus.RESOLVED);
            assertThat(desk.facts(id)).containsOnlyOnce("Resolved");
            if (resolvedAt != null && resolvedAt.isAfter(due)) {
                assertThat(dossier.lateness().lateAt()).isEqualTo(due);
                assertThat(desk.facts(id)).containsOnlyOnce("BecameLate");
            }
            else {
                assertThat(dossier.lateness().lateAt()).isNull();
                assertThat(desk.facts(id)).doesNotContain("BecameLate");
            }
        }
        assertThat(dossiers).anySatisfy((id) -> assertThat(desk.state(id).lateness().lateAt()).isNull())
            .anySatisfy((id) -> assertThat(desk.state(id).lateness().lateAt()).isEqualTo(due));
    }

    @Test
    @Order(6)
    void sweeper_and_timer_on_two_nodes_write_late_once() throws Exception {
        desk.timePassesUntil("2026-09-14T08:00");
        List<UUID> dossiers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            dossiers.add(desk.accepts(Desk.MARITAL_STATUS).id());
        }
        desk.timePassesUntil("2026-09-17T16:59:59");
        LegalClock clock = server.bean(LegalClock.class);
        Instant due = Desk.at("2026-09-17T17:00");
        while (!clock.instant().isAfter(due.plus(Duration.ofMillis(5)))) {
            Thread.onSpinWait();
        }
        together(4, (number) -> ((number % 2 == 0) ? server : second).bean(Sweeper.class).sweep());
        desk.timePassesUntil("2026-09-17T17:10");
        for (UUID id : dossiers) {
            assertThat(desk.facts(id)).containsOnlyOnce("BecameLate");
            assertThat(desk.hasWork(id, WorkKind.LATENESS_QUESTION)).isTrue();
        }
    }

    @Test
    @Order(7)
    void two_people_answer_the_same_question_one_is_told_that_it_is_done() throws Exception {
        desk.timePassesUntil("2026-09-18T08:00");
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        UUID work = desk.work(id, WorkKind.TRANSFER);
        List<String> answers = together(4, (number) -> {
            try {
                desk.as(Role.DESK_OFFICER, () -> {
                    server.bean(vn.motcua.dossier.worklist.Worklist.class).complete(work, Completion.of("FORWARD"));
                    return true;
                });
                return "done";
            }
            catch (vn.motcua.rules.Refusal refusal) {
                return refusal.reason().code();
            }
        });
        assertThat(answers).containsOnlyOnce("done");
        assertThat(answers).filteredOn("work-item-done"::equals).hasSize(3);
        assertThat(desk.facts(id)).containsOnlyOnce("Transferred");
    }

    @Test
    @Order(8)
    void two_nodes_end_a_wait_once_and_papers_or_signature_come_first_but_not_both() throws Exception {
        desk.timePassesUntil("2026-09-21T08:00");
        String procedure = desk.offers("7.000020", SupplementPolicy.RESTART, 1, TimeLimit.workingDays(1));
        List<UUID> dossiers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            UUID id = desk.accepts(procedure).id();
            desk.transfers(id);
            desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER, Desk.supplement("Tờ khai"));
            dossiers.add(id);
        }
        desk.timePassesUntil("2026-09-22T16:59:59");
        LegalClock clock = server.bean(LegalClock.class);
        Instant over = Desk.at("2026-09-22T17:00").plusMillis(2);
        together(12, (number) -> {
            while (clock.instant().isBefore(over)) {
                Thread.onSpinWait();
            }
            return ((number % 2 == 0) ? server : second).bean(SupplementExpiry.class).expire(dossiers.get(number / 2));
        });
        desk.timePassesUntil("2026-09-23T08:00");
        assertThat(dossiers)
            .allSatisfy((id) -> assertThat(desk.facts(id)).containsOnlyOnce("SupplementReminded", "SupplementExpired"));
        Desk other = new Desk(second);
        List<Boolean> done = together(12,
                (number) -> (number % 2 == 0) ? succeeds(() -> desk.receivesPapers(dossiers.get(number / 2)))
                        : succeeds(() -> other.completes(dossiers.get(number / 2), WorkKind.SIGN_STOP, Role.SIGNATORY,
                                Completion.of("SIGN"))));
        for (int i = 0; i < dossiers.size(); i++) {
            UUID id = dossiers.get(i);
            boolean came = done.get(2 * i);
            assertThat(done.get(2 * i + 1)).isNotEqualTo(came);
            assertThat(desk.state(id).status()).isEqualTo(came ? DossierStatus.IN_PROGRESS : DossierStatus.STOPPED);
            assertThat(desk.hasWork(id, WorkKind.SIGN_STOP)).isFalse();
        }
        long stopped = dossiers.stream().filter((id) -> desk.state(id).status() == DossierStatus.STOPPED).count();
        assertThat(server.database()
            .sql("SELECT coalesce(max(last), 0) FROM paper_number WHERE form = 'STOP'")
            .query(Long.class)
            .single()).as("no number is burnt").isEqualTo(stopped);
    }

    @Test
    @Order(9)
    void a_missed_online_answer_is_said_once_by_two_nodes_and_given_once() throws Exception {
        desk.timePassesUntil("2026-09-23T09:00");
        Desk other = new Desk(second);
        List<UUID> owed = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            owed.add(online());
        }
        UUID answered = online();
        other.completes(answered, WorkKind.CHECK, Role.DESK_OFFICER, Completion.of("ACCEPT"));
        Instant first = answerBy(owed.get(0));
        Instant last = answerBy(owed.get(5));
        assertThat(first).isBetween(Desk.at("2026-09-24T09:00"), last);
        desk.timePassesUntil(LocalDateTime.ofInstant(first.minusSeconds(1), Clocks.ZONE).toString());
        assertThat(owed).allSatisfy((id) -> assertThat(desk.facts(id)).containsExactly("Submitted"));
        LegalClock clock = server.bean(LegalClock.class);
        while (!clock.instant().isAfter(last.plusMillis(1))) {
            Thread.onSpinWait();
        }
        together(12, (number) -> {
            DeskServer node = (number % 2 == 0) ? server : second;
            return node.bean(Commands.class).run(() -> node.bean(DeskAnswers.class).miss(owed.get(number / 2)));
        });
        desk.timePassesUntil("2026-09-24T10:30");
        assertThat(owed).allSatisfy((id) -> assertThat(desk.facts(id)).containsExactly("Submitted", "AnswerOverdue"));
        assertThat(server.database()
            .sql("SELECT count(*) FROM work_item WHERE dossier = ANY(:owed) AND kind = 'CHECK' AND escalated")
            .param("owed", owed.toArray(UUID[]::new))
            .query(Integer.class)
            .single()).isEqualTo(6);
        assertThat(desk.facts(answered)).contains("Accepted").doesNotContain("AnswerOverdue");
        List<Boolean> done = together(12, (number) -> succeeds(() -> ((number % 2 == 0) ? desk : other)
            .completes(owed.get(number / 2), WorkKind.CHECK, Role.DESK_OFFICER, Completion.of("ACCEPT"))));
        for (int i = 0; i < owed.size(); i++) {
            assertThat(done.get(2 * i)).as("one of the two answers counts").isNotEqualTo(done.get(2 * i + 1));
            assertThat(desk.facts(owed.get(i))).containsExactly("Submitted", "AnswerOverdue", "Accepted");
        }
    }

    @Test
    @Order(10)
    void what_begins_on_a_later_day_is_told_on_that_day_once() {
        Catalogue catalogue = server.bean(Catalogue.class);
        String code = desk.offers("7.000021", SupplementPolicy.RESTART, 1);
        server.bean(Commands.class)
            .act(() -> catalogue
                .publish(new PublishedProcedure(catalogue.version(code, 1), LocalDate.of(2026, 9, 28), null)));
        desk.timePassesUntil("2026-09-27T23:59");
        assertThat(versionsTold(code)).doesNotContain(2);
        desk.timePassesUntil("2026-09-28T00:01");
        assertThat(versionsTold(code)).containsOnlyOnce(2);
        desk.timePassesUntil("2026-09-29T08:00");
        assertThat(versionsTold(code)).containsOnlyOnce(2);
    }

    /** As the engine asks, among many jobs of which a tenth is due. */
    @Test
    @Order(11)
    void a_look_for_due_jobs_does_not_read_those_that_are_not() {
        transaction(server).executeWithoutResult((status) -> {
            status.setRollbackOnly();
            server.database()
                .sql("""
                        INSERT INTO engine.act_ru_job (id_, rev_, type_, exclusive_, process_instance_id_, retries_, duedate_,
                               handler_type_, suspension_state_, priority_)
                        SELECT 'look-' || n, 1, 'timer', true, 'p-' || n, 5,
                               timestamp '2026-09-01' + CASE WHEN n % 10 = 0 THEN interval '0' ELSE interval '90 days' END,
                               'timer-transition', 1, 0 FROM generate_series(1, 30000) n
                        """)
                .update();
            server.database().sql("ANALYZE engine.act_ru_job").update();
            String plan = String.join("\n", server.database().sql("""
                    EXPLAIN SELECT r.id_ FROM engine.act_ru_job r
                     WHERE r.retries_ > 0 AND r.duedate_ <= timestamp '2026-09-02'
                       AND (r.lock_owner_ IS NULL OR r.lock_exp_time_ < timestamp '2026-09-02')
                       AND r.suspension_state_ = 1
                       AND ((r.exclusive_ = true AND NOT EXISTS (SELECT j.id_ FROM engine.act_ru_job j
                                 WHERE j.process_instance_id_ = r.process_instance_id_ AND j.exclusive_ = true
                                   AND j.lock_owner_ IS NOT NULL AND j.lock_exp_time_ >= timestamp '2026-09-02'))
                            OR r.exclusive_ = false)
                     ORDER BY r.duedate_ LIMIT 100
                    """).query(String.class).list());
            assertThat(plan).contains("act_idx_job_duedate", "act_idx_job_locked").doesNotContain("Seq Scan");
        });
    }

    private static List<Integer> versionsTold(String code) {
        return server.bean(EventLog.class)
            .history(EventStream.PROCEDURE, code)
            .stream()
            .map((logged) -> ((ReferenceFact.ProcedureDescribed) logged.fact()).version())
            .toList();
    }

    private static UUID online() {
        NewDossier entered = new NewDossier(Desk.MARITAL_STATUS, null, "ONLINE", Desk.person("Điểu Thị Mai"), null,
                null, null, 1, "DESK");
        return desk.as(Role.DESK_OFFICER, () -> server.bean(Intake.class).submit(entered)).id();
    }

    private static Instant answerBy(UUID id) {
        return server.bean(DeskAnswers.class).open(id).map(DeskAnswer::due).orElseThrow().dueAt();
    }

    /** Whether the act was done; what the other one made impossible is refused. */
    private static boolean succeeds(Runnable act) {
        try {
            act.run();
            return true;
        }
        catch (Refusal | AssertionError lost) {
            return false;
        }
    }

    private static void failWritesTo(String table, boolean fail) {
        JdbcClient database = server.database();
        if (fail) {
            database.sql("""
                    CREATE OR REPLACE FUNCTION dossier.forced_failure() RETURNS trigger LANGUAGE plpgsql AS $$
                    BEGIN RAISE EXCEPTION 'forced failure'; END $$
                    """).update();
            database
                .sql("CREATE TRIGGER forced_failure BEFORE INSERT ON " + table
                        + " FOR EACH ROW EXECUTE FUNCTION dossier.forced_failure()")
                .update();
        }
        else {
            database.sql("DROP TRIGGER IF EXISTS forced_failure ON " + table).update();
        }
    }

    private static void awaitSomebodyWaitingForALock() {
        JdbcClient database = server.database();
        Instant giveUp = Instant.now().plusSeconds(20);
        while (database.sql(
                "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()")
            .query(Integer.class)
            .single() == 0) {
            if (Instant.now().isAfter(giveUp)) {
                throw new AssertionError("nobody collided");
            }
        }
    }

    private static TransactionTemplate transaction(DeskServer node) {
        return new TransactionTemplate(node.bean(PlatformTransactionManager.class));
    }

    private static <T> List<T> together(int count, Numbered<T> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(count, 16));
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                Callable<T> one = () -> {
                    start.await();
                    return act.run(number);
                };
                futures.add(threads.submit(one));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get(60, TimeUnit.SECONDS));
            }
            return results;
        }
        finally {
            threads.shutdownNow();
        }
    }

    interface Numbered<T> {

        T run(int number);

    }

}
