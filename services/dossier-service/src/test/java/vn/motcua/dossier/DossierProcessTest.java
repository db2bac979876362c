package vn.motcua.dossier;

import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.apology.Apologies;
import vn.motcua.dossier.apology.Letter;
import vn.motcua.dossier.intake.Supplements;
import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.resolution.FastLane;
import vn.motcua.dossier.resolution.Resolutions;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.events.ApologyState;
import vn.motcua.events.DossierStatus;
import vn.motcua.events.Outcome;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The lives of a dossier on the real engine and a real PostgreSQL, with a moved clock.
 * The clock only goes forward, so the stories are told in order; each has its own week.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DossierProcessTest {

    static DeskServer server;

    static Desk desk;

    @BeforeAll
    static void open() {
        server = DeskServer.startingAt("2026-08-31T20:00:00+07:00");
        desk = new Desk(server);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    @Order(1)
    void a_dossier_on_track_goes_through_the_rooms_and_gets_no_letter() {
        desk.timePassesUntil("2026-09-07T08:00");
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        Dossier accepted = desk.state(id);
        assertThat(accepted.code()).startsWith("H19.101-260907-0001");
        assertThat(accepted.subject().regime()).isEqualTo("309/2026");
        assertThat(accepted.deadline().dueAt()).isEqualTo(Desk.at("2026-09-10T17:00"));
        assertThat(server.bean(PaperOffice.class).of(id)).singleElement()
            .satisfies((paper) -> assertThat(paper.form()).isEqualTo(FormKey.RECEIPT));
        assertThat(new String(server.bean(PaperOffice.class).pdf(server.bean(PaperOffice.class).of(id).get(0).id()), 0,
                5, java.nio.charset.StandardCharsets.US_ASCII))
            .isEqualTo("%PDF-");
        desk.timePassesUntil("2026-09-07T14:00");
        desk.resolves(id);
        desk.timePassesUntil("2026-09-11T09:00");
        desk.returnsResult(id);
        Dossier returned = desk.state(id);
        assertThat(returned.status()).isEqualTo(DossierStatus.RETURNED);
        assertThat(returned.handling().outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(returned.lateness().lateAt()).isNull();
        assertThat(desk.facts(id)).containsExactly("Submitted", "Accepted", "Transferred", "StepCompleted",
                "StepCompleted", "Resolved", "EarlyReturnAnnounced", "Returned");
        assertThat(desk.processes(id, "dossier")).isZero();
        assertThat(desk.processes(id, "deadline-watch")).isZero();
    }

    @Test
    @Order(2)
    void will_be_late_asked_answered_signed_before_expiry_appointed_anew_once() {
        desk.timePassesUntil("2026-09-14T08:00");
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(id);
        assertThat(desk.hasWork(id, WorkKind.DEADLINE_QUESTION)).isFalse();
        desk.timePassesUntil("2026-09-16T09:00");
        desk.completes(id, WorkKind.DEADLINE_QUESTION, Role.CASE_OFFICER, Desk.apology("Chờ xác minh", "2026-09-21"));
        assertThat(desk.state(id).deadline().dueAt()).isEqualTo(Desk.at("2026-09-17T17:00"));
        desk.completes(id, WorkKind.SIGN_APOLOGY, Role.SIGNATORY, Completion.of("SIGN"));
        Dossier moved = desk.state(id);
        assertThat(moved.deadline().dueAt()).isEqualTo(Desk.at("2026-09-21T17:00"));
        assertThat(moved.deadline().originalDueAt()).isEqualTo(Desk.at("2026-09-17T17:00"));
        assertThat(moved.lateness().apology()).isEqualTo(ApologyState.BEFORE_EXPIRY);
        assertThat(moved.lateness().reappointed()).isTrue();
        desk.completes(id, WorkKind.DELIVER_APOLOGY, Role.DESK_OFFICER, Completion.of("DELIVERED"));
        assertThat(server.bean(Apologies.class).of(id)).map(Letter::state).contains(Letter.State.DELIVERED);
        desk.timePassesUntil("2026-09-18T08:00");
        assertThat(desk.state(id).lateness().lateAt()).isEqualTo(Desk.at("2026-09-17T17:00"));
        assertThat(desk.hasWork(id, WorkKind.LATENESS_QUESTION)).isFalse();
        desk.timePassesUntil("2026-09-22T08:00");
        assertThat(desk.state(id).lateness().reappointmentBrokenAt()).isEqualTo(Desk.at("2026-09-21T17:00"));
        assertThat(desk.facts(id)).containsSubsequence("DeadlineAsked", "DeadlineAnswered", "ApologyDrafted",
                "ApologySigned", "ApologyDelivered", "BecameLate", "ReappointmentBroken");
        assertRefused(RefusalReason.REAPPOINT_TWICE, () -> desk.as(Role.CASE_OFFICER, () -> {
            server.bean(Apologies.class).apologise(id, Desk.apology("Vẫn chờ", "2026-09-30"));
            return true;
        }));
    }

    @Test
    @Order(3)
    void passes_its_due_date_without_a_letter_late_at_once_and_the_letter_still_comes() {
        desk.timePassesUntil("2026-09-28T08:00");
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(id);
        desk.timePassesUntil("2026-09-30T15:30");
        assertThat(desk.facts(id)).contains("DeadlineAsked", "DeadlineEscalated");
        desk.timePassesUntil("2026-10-01T17:30");
        Dossier late = desk.state(id);
        assertThat(late.lateness().lateAt()).isEqualTo(Desk.at("2026-10-01T17:00"));
        assertThat(desk.facts(id)).containsOnlyOnce("BecameLate");
        assertThat(desk.hasWork(id, WorkKind.DEADLINE_QUESTION)).isFalse();
        desk.timePassesUntil("2026-10-02T08:00");
        desk.completes(id, WorkKind.LATENESS_QUESTION, Role.CASE_OFFICER, Desk.apology("Thiếu người", "2026-10-05"));
        desk.completes(id, WorkKind.SIGN_APOLOGY, Role.SIGNATORY, Completion.of("SIGN"));
        Dossier sorry = desk.state(id);
        assertThat(sorry.lateness().apology()).isEqualTo(ApologyState.AFTER_EXPIRY);
        assertThat(sorry.deadline().originalDueAt()).isEqualTo(Desk.at("2026-10-01T17:00"));
        assertThat(sorry.deadline().dueAt()).isEqualTo(Desk.at("2026-10-05T17:00"));
        desk.examines(id);
        desk.reviews(id);
        desk.signs(id);
        assertThat(desk.state(id).handling().resolvedAt()).isNotNull();
        assertThat(desk.processes(id, "deadline-watch")).isZero();
    }

    @Test
    @Order(4)
    void one_person_serves_a_same_day_dossier_at_once_and_nobody_is_asked() {
        desk.timePassesUntil("2026-10-05T09:00");
        UUID id = desk
            .as(Role.DESK_OFFICER,
                    () -> server.bean(FastLane.class)
                        .serve(Desk.dossier(Desk.CERTIFIED_COPY), new FastLane.Said("Điểu Thị Mai", null, null, false)))
            .id();
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.RETURNED);
        assertThat(desk.state(id).deadline().apologyBy()).isNull();
        assertThat(desk.facts(id)).containsExactly("Submitted", "Accepted", "Resolved", "Returned");
        assertThat(server.bean(PaperOffice.class).of(id)).as("nobody asked for a receipt").isEmpty();
        desk.timePassesUntil("2026-10-06T08:00");
        assertThat(desk.state(id).lateness().lateAt()).isNull();
    }

    @Test
    @Order(5)
    void asks_for_papers_once_the_clock_stands_still_and_restarts() {
        desk.timePassesUntil("2026-10-07T08:00");
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(id);
        desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER, Desk.supplement("Bản chính Giấy khai sinh"));
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.AWAITING_SUPPLEMENT);
        assertThat(desk.state(id).deadline().dueAt()).isNull();
        assertThat(desk.processes(id, "deadline-watch")).isZero();
        desk.timePassesUntil("2026-10-14T08:00");
        desk.as(Role.DESK_OFFICER, () -> server.bean(Supplements.class).receive(id, java.util.List.of()));
        assertThat(desk.state(id).deadline().dueAt()).isEqualTo(Desk.at("2026-10-19T17:00"));
        assertThat(desk.state(id).lateness().lateAt()).isNull();
        assertRefused(RefusalReason.SUPPLEMENT_AGAIN,
                () -> desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER, Desk.supplement("Thêm một giấy nữa")));
        desk.examines(id);
        desk.reviews(id);
        desk.signs(id);
        assertThat(desk.state(id).handling().outcome()).isEqualTo(Outcome.APPROVED);
    }

    @Test
    @Order(6)
    void refused_at_the_desk_with_a_reason_there_is_no_code_and_no_clock() {
        UUID id = desk.submits(Desk.MARITAL_STATUS).id();
        assertRefused(RefusalReason.REASON_MISSING,
                () -> desk.completes(id, WorkKind.CHECK, Role.DESK_OFFICER, Completion.of("REFUSE_RECEPTION")));
        desk.completes(id, WorkKind.CHECK, Role.DESK_OFFICER,
                Completion.of("REFUSE_RECEPTION", "Không thuộc thẩm quyền"));
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.RECEPTION_REFUSED);
        assertThat(desk.state(id).code()).isNull();
        assertThat(server.bean(PaperOffice.class).of(id)).singleElement()
            .satisfies((paper) -> assertThat(paper.form()).isEqualTo(FormKey.REFUSAL));
        assertThat(desk.processes(id, "dossier")).isZero();
    }

    @Test
    @Order(7)
    void papers_asked_for_before_acceptance_start_no_clock() {
        UUID id = desk.submits(Desk.MARITAL_STATUS).id();
        desk.completes(id, WorkKind.CHECK, Role.DESK_OFFICER, Desk.supplement("Tờ khai theo mẫu"));
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.SUPPLEMENT_BEFORE_ACCEPTANCE);
        desk.as(Role.DESK_OFFICER, () -> server.bean(Supplements.class).receive(id, java.util.List.of()));
        desk.completes(id, WorkKind.CHECK, Role.DESK_OFFICER, Completion.of("ACCEPT"));
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.ACCEPTED);
    }

    @Test
    @Order(8)
    void withdrawn_the_process_the_watch_and_the_work_end() {
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.as(Role.DESK_OFFICER, () -> server.bean(Resolutions.class).withdraw(id, "Đổi ý"));
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.WITHDRAWN);
        assertThat(desk.processes(id, "dossier") + desk.processes(id, "deadline-watch")).isZero();
        assertThat(desk.hasWork(id, WorkKind.TRANSFER)).isFalse();
        assertRefused(RefusalReason.ILLEGAL_TRANSITION,
                () -> desk.as(Role.DESK_OFFICER, () -> server.bean(Resolutions.class).withdraw(id, "Lần nữa")));
    }

    @Test
    @Order(9)
    void a_draft_that_is_overtaken_by_the_result_is_cancelled_and_burns_no_number() {
        desk.timePassesUntil("2026-10-19T08:00");
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(id);
        desk.as(Role.CASE_OFFICER, () -> {
            server.bean(Apologies.class).apologise(id, Desk.apology("Có thể chậm", "2026-10-26"));
            return true;
        });
        desk.examines(id);
        desk.reviews(id);
        desk.signs(id);
        assertThat(server.bean(Apologies.class).of(id)).isEmpty();
        assertThat(desk.hasWork(id, WorkKind.SIGN_APOLOGY)).isFalse();
        assertThat(desk.processes(id, "apology")).isZero();
        assertThat(server.bean(PaperOffice.class).of(id)).noneMatch((paper) -> paper.form() == FormKey.APOLOGY);
    }

    @Test
    @Order(10)
    void verified_in_the_field_the_limit_is_longer_once_and_it_is_not_late() {
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(id);
        Completion verify = new Completion("VERIFY", null, "Xác minh nơi cư trú", null, null, null, null, null,
                new vn.motcua.rules.deadline.TimeLimit(23, vn.motcua.rules.deadline.LimitUnit.DAY), null);
        desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER, verify);
        assertThat(desk.state(id).deadline().originalDueAt()).isEqualTo(Desk.at("2026-11-11T17:00"));
        assertRefused(RefusalReason.LIMIT_CHANGED_TWICE,
                () -> desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER, verify));
        desk.timePassesUntil("2026-10-30T08:00");
        assertThat(desk.state(id).lateness().lateAt()).isNull();
        assertThat(desk.state(id).lateness().apology()).isEqualTo(ApologyState.NONE);
    }

    @Test
    @Order(11)
    void a_late_dossier_cannot_be_counted_anew_and_owes_its_letter_even_when_it_is_stopped() {
        desk.timePassesUntil("2026-11-02T08:00");
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(id);
        desk.timePassesUntil("2026-11-06T08:00");
        assertThat(desk.state(id).lateness().lateAt()).isEqualTo(Desk.at("2026-11-05T17:00"));
        assertRefused(RefusalReason.DUE_PASSED, () -> desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER,
                Desk.supplement("Bản chính Giấy khai sinh")));
        desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER, Completion.of("STOP", "Người dân không còn nhu cầu"));
        assertThat(desk.state(id).isOpen()).isTrue();
        desk.reviews(id);
        desk.signs(id);
        assertThat(desk.state(id).handling().outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(desk.state(id).status()).isEqualTo(DossierStatus.STOPPED);
        IssuedPaper notice = server.bean(PaperOffice.class)
            .of(id)
            .stream()
            .filter((paper) -> paper.form() == FormKey.STOP)
            .findFirst()
            .orElseThrow();
        assertThat(notice.signedBy()).isEqualTo("t-signatory");
        assertThat(server.bean(PaperOffice.class).pdf(notice.id())).isNotEmpty();
        assertRefused(RefusalReason.REAPPOINT_AFTER_RESULT, () -> desk.completes(id, WorkKind.LATENESS_QUESTION,
                Role.CASE_OFFICER, Desk.apology("Thiếu người", "2026-11-10")));
        desk.completes(id, WorkKind.LATENESS_QUESTION, Role.CASE_OFFICER, Desk.apology("Thiếu người", null));
        assertThat(server.bean(Apologies.class).of(id)).map(Letter::newDueAt)
            .contains(desk.state(id).handling().resolvedAt());
        desk.completes(id, WorkKind.SIGN_APOLOGY, Role.SIGNATORY, Completion.of("SIGN"));
        assertThat(desk.state(id).lateness().apology()).isEqualTo(ApologyState.AFTER_EXPIRY);
    }

    @Test
    @Order(12)
    void a_draft_loses_its_ground_when_papers_are_asked_for() {
        UUID id = desk.accepts(Desk.MARITAL_STATUS).id();
        desk.transfers(id);
        desk.as(Role.CASE_OFFICER, () -> {
            server.bean(Apologies.class).apologise(id, Desk.apology("Có thể chậm", "2026-11-20"));
            return true;
        });
        desk.completes(id, WorkKind.STEP, Role.CASE_OFFICER, Desk.supplement("Bản chính Giấy khai sinh"));
        assertThat(server.bean(Apologies.class).of(id)).isEmpty();
        assertThat(desk.hasWork(id, WorkKind.SIGN_APOLOGY)).isFalse();
    }

    private static void assertRefused(RefusalReason reason, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run)
            .satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
    }

}
