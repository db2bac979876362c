package vn.motcua.dossier;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.apology.Apologies;
import vn.motcua.dossier.apology.Letter;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.events.ApologyState;
import vn.motcua.events.DossierFact;
import vn.motcua.events.DossierStatus;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.SupplementPolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The lives of a letter of apology; each story has its own week. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LetterProcessTest {

    static DeskServer server;

    static Desk desk;

    @BeforeAll
    static void open() {
        server = DeskServer.startingAt("2026-09-06T20:00:00+07:00");
        desk = new Desk(server);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    @Order(1)
    void sent_back_and_written_anew_both_are_remembered_with_their_words() {
        UUID id = inProgress("2026-09-07T08:00", Desk.MARITAL_STATUS);
        desk.apologises(id, Role.CASE_OFFICER, Desk.apology("Chờ xác minh", "2026-09-15"));
        desk.completes(id, WorkKind.SIGN_APOLOGY, Role.SIGNATORY, Completion.of("SEND_BACK", "Ngày hẹn quá xa"));
        desk.completes(id, WorkKind.REVISE_APOLOGY, Role.CASE_OFFICER, Desk.apology("Chờ công an", "2026-09-14"));
        assertThat(desk.facts(id)).endsWith("ApologyDrafted", "ApologySentBack", "ApologyRevised");
        assertThat(server.bean(History.class).of(id)).flatExtracting(History.Entry::notes)
            .extracting(History.Note::words)
            .contains("Ngày hẹn quá xa", "Chờ công an");
        assertThat(server.bean(History.class).of(id)).extracting((entry) -> entry.logged().fact())
            .filteredOn(DossierFact.ApologyRevised.class::isInstance)
            .singleElement()
            .satisfies((fact) -> assertThat(((DossierFact.ApologyRevised) fact).proposedDueAt())
                .isEqualTo(Desk.at("2026-09-14T17:00")));
        assertThat(WebDesk.of(server, "officer").open("/ho-so/" + id).body()).contains(
                "Trả lại dự thảo phiếu xin lỗi để sửa", "Sửa dự thảo phiếu xin lỗi",
                "đề xuất hẹn lại 17:00 14/09/2026");
    }

    @Test
    @Order(2)
    void on_one_s_own_initiative_only_the_holder_the_unit_or_the_supervisor_drafts() {
        UUID id = inProgress("2026-09-14T08:00", Desk.MARITAL_STATUS);
        Completion letter = Desk.apology("Chờ xác minh", "2026-09-21");
        for (Role role : Set.of(Role.CASE_OFFICER, Role.UNIT_HEAD)) {
            assertRefused(RefusalReason.NOT_ALLOWED, () -> as("stranger", role, "H19.101.04", id, letter));
        }
        assertRefused(RefusalReason.NOT_ALLOWED, () -> desk.apologises(id, Role.DESK_OFFICER, letter));
        assertThat(desk.facts(id)).doesNotContain("ApologyDrafted");
        as("boss", Role.SUPERVISOR, "H19.101.04", id, letter);
        assertThat(desk.facts(id)).endsWith("ApologyDrafted");
    }

    private static void as(String account, Role role, String unit, UUID id, Completion letter) {
        server.bean(Access.class).as(new Actor(account, "Người thử", Set.of(role), "H19.101", Set.of(unit)), () -> {
            server.bean(Apologies.class).apologise(id, letter);
            return true;
        });
    }

    @Test
    @Order(3)
    void while_papers_are_awaited_and_the_clock_runs_on_the_question_and_the_letter_work() {
        String procedure = desk.offers("7.000002", SupplementPolicy.RUN, 1);
        UUID id = inProgress("2026-09-21T08:00", procedure);
        desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER, Desk.supplement("Bản chính Giấy khai sinh"));
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.AWAITING_SUPPLEMENT);
        assertThat(desk.state(id).deadline().dueAt()).isEqualTo(Desk.at("2026-09-24T17:00"));
        desk.timePassesUntil("2026-09-23T09:00");
        desk.completes(id, WorkKind.DEADLINE_QUESTION, Role.CASE_OFFICER, Desk.apology("Chờ giấy tờ", "2026-09-28"));
        desk.completes(id, WorkKind.SIGN_APOLOGY, Role.SIGNATORY, Completion.of("SIGN"));
        assertThat(desk.state(id).deadline().dueAt()).isEqualTo(Desk.at("2026-09-28T17:00"));
        assertThat(desk.state(id).lateness().apology()).isEqualTo(ApologyState.BEFORE_EXPIRY);
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.AWAITING_SUPPLEMENT);
    }

    @Test
    @Order(4)
    void a_draft_keeps_its_ground_where_the_clock_runs_on() {
        UUID id = inProgress("2026-09-28T08:00", "7.000002");
        desk.apologises(id, Role.CASE_OFFICER, Desk.apology("Có thể chậm", "2026-10-05"));
        desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER, Desk.supplement("Bản chính Giấy khai sinh"));
        assertThat(server.bean(Apologies.class).of(id)).map(Letter::state).contains(Letter.State.TO_SIGN);
    }

    @Test
    @Order(5)
    void a_new_count_that_reaches_further_takes_the_place_of_the_new_appointment() {
        UUID id = inProgress("2026-10-05T08:00", Desk.MARITAL_STATUS);
        desk.apologises(id, Role.CASE_OFFICER, Desk.apology("Chờ xác minh", "2026-10-09"));
        desk.completes(id, WorkKind.SIGN_APOLOGY, Role.SIGNATORY, Completion.of("SIGN"));
        desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER, Desk.supplement("Bản chính Giấy khai sinh"));
        desk.timePassesUntil("2026-10-12T08:00");
        assertThat(desk.state(id).lateness().reappointmentBrokenAt()).isNull();
        desk.receivesPapers(id);
        assertThat(desk.state(id).deadline().originalDueAt()).isEqualTo(Desk.at("2026-10-15T17:00"));
        assertThat(desk.state(id).deadline().dueAt()).isEqualTo(Desk.at("2026-10-15T17:00"));
        desk.timePassesUntil("2026-10-16T08:00");
        Dossier late = desk.state(id);
        assertThat(late.lateness().lateAt()).isEqualTo(Desk.at("2026-10-15T17:00"));
        assertThat(late.lateness().reappointmentBrokenAt()).isNull();
        assertThat(desk.facts(id)).contains("BecameLate").doesNotContain("ReappointmentBroken");
    }

    @Test
    @Order(6)
    void a_draft_overtaken_by_a_late_result_names_the_day_of_the_result() {
        UUID id = inProgress("2026-10-19T08:00", Desk.MARITAL_STATUS);
        desk.timePassesUntil("2026-10-23T08:00");
        desk.completes(id, WorkKind.LATENESS_QUESTION, Role.CASE_OFFICER, Desk.apology("Thiếu người", "2026-10-30"));
        desk.examines(id);
        desk.reviews(id);
        desk.signs(id);
        Instant resolvedAt = desk.state(id).handling().resolvedAt();
        assertThat(server.bean(Apologies.class).of(id)).map(Letter::newDueAt).contains(resolvedAt);
        desk.completes(id, WorkKind.SIGN_APOLOGY, Role.SIGNATORY, Completion.of("SIGN"));
        assertThat(desk.state(id).lateness().apology()).isEqualTo(ApologyState.AFTER_EXPIRY);
        assertThat(desk.state(id).lateness().reappointed()).isFalse();
    }

    @Test
    @Order(90)
    void a_timer_that_fires_too_early_leaves_the_dossier_watched_and_asked_in_time() {
        UUID id = inProgress("2026-11-30T08:00", Desk.MARITAL_STATUS);
        fire(id, "timer_AskTime");
        fire(id, "timer_DueUnanswered");
        assertThat(desk.state(id).lateness().lateAt()).isNull();
        StoredDates.areWatched(server);
        assertThat(desk.facts(id)).doesNotContain("BecameLate");
    }

    /** As the job executor does that took the timer before it was moved. */
    private static void fire(UUID dossier, String timer) {
        server.bean(ManagementService.class).executeJob(server.database().sql("""
                SELECT j.id_ FROM engine.act_ru_job j
                  JOIN engine.act_ru_execution p ON p.id_ = j.process_instance_id_
                 WHERE p.business_key_ = :dossier AND j.handler_cfg_ = :timer
                """).param("dossier", dossier.toString()).param("timer", timer).query(String.class).single());
    }

    private static UUID inProgress(String from, String procedure) {
        desk.timePassesUntil(from);
        UUID id = desk.accepts(procedure).id();
        desk.transfers(id);
        return id;
    }

    private static void assertRefused(RefusalReason reason, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run)
            .satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
    }

}
