package vn.motcua.models.walk;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.motcua.models.ModelNames.Variable;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.models.ModelNames.DeadlineWatch.PROCESS;
import static vn.motcua.models.ModelNames.DeadlineWatch.TIMER_ASK_TIME;
import static vn.motcua.models.ModelNames.DeadlineWatch.TIMER_DUE;
import static vn.motcua.models.ModelNames.DeadlineWatch.TIMER_NEW_APPOINTMENT;
import static vn.motcua.models.ModelNames.DeadlineWatch.USER_ANSWER_IN_TIME;
import static vn.motcua.models.ModelNames.DeadlineWatch.USER_EXPLAIN_LATENESS;
import static vn.motcua.models.ModelNames.DeadlineWatch.USER_HAND_OVER_LATE_NOTICE;
import static vn.motcua.models.ModelNames.DeadlineWatch.USER_SIGN_LATE_NOTICE;

class DeadlineWatchWalkTest {

    private static final String FIRST = "remindFirst for " + Walk.DOSSIER;

    private static final String SECOND = "remindAgain for " + Walk.DOSSIER;

    private static final String SUPERVISOR = "tellSupervisor for " + Walk.DOSSIER;

    private static final String HEAD = "tellHead for " + Walk.DOSSIER;

    private static final String HEAD_AGAIN = "tellHeadOfBrokenAppointment for " + Walk.DOSSIER;

    private static final String LATE = "markLate for " + Walk.DOSSIER;

    private static final String BROKEN = "markReappointmentBroken for " + Walk.DOSSIER;

    @RegisterExtension
    static final Walk watch = new Walk(PROCESS);

    @Test
    void the_holder_is_asked_at_the_time_of_the_ledger_and_not_before() {
        watch.beginsWith(Map.of(Variable.ASK_FIRST, true));

        watch.clockMovesTo(justBefore(PlannedTimes.ASK));
        watch.isAt(TIMER_ASK_TIME);
        watch.clockMovesTo(PlannedTimes.ASK);

        watch.hasTasks(USER_ANSWER_IN_TIME);
    }

    @Test
    void an_answered_question_is_quiet_until_the_due_instant() {
        asked();

        watch.completes(USER_ANSWER_IN_TIME);
        watch.clockMovesTo(justBefore(PlannedTimes.DUE));

        watch.isAt(TIMER_DUE);
        watch.hasTasks();
        assertThat(watch.calls()).isEmpty();
    }

    @Test
    void a_dossier_that_waits_costs_one_job() {
        watch.beginsWith(Map.of(Variable.ASK_FIRST, true));
        assertThat(watch.jobs()).isEqualTo(1);

        watch.clockMovesTo(PlannedTimes.ASK);
        watch.completes(USER_ANSWER_IN_TIME);

        assertThat(watch.jobs()).isEqualTo(1);
    }

    @Test
    void nobody_answers_two_alarms_then_level_by_level_each_once_and_the_question_stays() {
        asked();

        watch.clockMovesTo(justBefore(PlannedTimes.FIRST_ALARM));
        assertThat(watch.calls()).isEmpty();
        watch.clockMovesTo(PlannedTimes.FIRST_ALARM);
        assertThat(watch.calls()).containsExactly(FIRST);
        watch.clockMovesTo(PlannedTimes.SECOND_ALARM);
        assertThat(watch.calls()).containsExactly(FIRST, SECOND);
        assertThat(watch.jobs()).as("one alarm at a time, and the due instant").isEqualTo(2);
        watch.clockMovesTo(PlannedTimes.HEAD);

        assertThat(watch.calls()).containsExactly(FIRST, SECOND, SUPERVISOR, HEAD);
        watch.hasTasks(USER_ANSWER_IN_TIME);
        assertThat(watch.jobs()).as("the due instant is still watched").isEqualTo(1);
    }

    @Test
    void an_answer_between_the_alarms_silences_the_rest() {
        asked();
        watch.clockMovesTo(PlannedTimes.FIRST_ALARM);

        watch.completes(USER_ANSWER_IN_TIME);
        watch.clockMovesTo(PlannedTimes.HEAD);

        assertThat(watch.calls()).containsExactly(FIRST);
        watch.isAt(TIMER_DUE);
        assertThat(watch.jobs()).isEqualTo(1);
    }

    @Test
    void no_answer_by_the_due_instant_withdraws_the_question_and_asks_why() {
        watch.markLateFinds(Map.of(Variable.LETTER_MISSING, true, Variable.REAPPOINTED, false));
        asked();

        watch.clockMovesTo(PlannedTimes.SUPERVISOR);
        watch.clockMovesTo(PlannedTimes.DUE);
        watch.hasTasks(USER_EXPLAIN_LATENESS);
        watch.completes(USER_EXPLAIN_LATENESS);

        assertThat(watch.calls()).containsExactly(FIRST, SECOND, SUPERVISOR, HEAD, LATE);
        watch.hasEnded();
    }

    @Test
    void with_no_time_to_ask_only_the_due_instant_is_watched() {
        watch.markLateFinds(Map.of(Variable.LETTER_MISSING, true, Variable.REAPPOINTED, false));
        watch.beginsWith(Map.of(Variable.ASK_FIRST, false));

        watch.clockMovesTo(justBefore(PlannedTimes.DUE));
        watch.isAt(TIMER_DUE);
        watch.clockMovesTo(PlannedTimes.DUE);

        watch.hasTasks(USER_EXPLAIN_LATENESS);
        assertThat(watch.calls()).containsExactly(LATE);
    }

    @Test
    void late_with_a_letter_and_no_new_appointment_is_only_recorded() {
        watch.markLateFinds(Map.of(Variable.LETTER_MISSING, false, Variable.REAPPOINTED, false));
        asked();
        watch.completes(USER_ANSWER_IN_TIME);

        watch.clockMovesTo(PlannedTimes.DUE);

        assertThat(watch.calls()).containsExactly(LATE);
        watch.hasEnded();
    }

    @Test
    void a_new_appointment_that_passes_too_is_a_second_fact() {
        watch.markLateFinds(Map.of(Variable.LETTER_MISSING, false, Variable.REAPPOINTED, true));
        watch.beginsWith(Map.of(Variable.ASK_FIRST, false));

        watch.clockMovesTo(PlannedTimes.DUE);
        watch.isAt(TIMER_NEW_APPOINTMENT);
        watch.clockMovesTo(justBefore(PlannedTimes.NEW_APPOINTMENT));
        assertThat(watch.calls()).containsExactly(LATE);
        watch.clockMovesTo(PlannedTimes.NEW_APPOINTMENT);

        assertThat(watch.calls()).containsExactly(LATE, BROKEN, HEAD_AGAIN);
        watch.completes(USER_SIGN_LATE_NOTICE);
        watch.completes(USER_HAND_OVER_LATE_NOTICE);
        watch.hasEnded();
    }

    @Test
    void a_notice_that_was_signed_before_the_watch_began_anew_is_still_handed_over() {
        watch.markLateFinds(Map.of(Variable.LETTER_MISSING, false, Variable.REAPPOINTED, true));
        watch.noticeIs("SIGNED");
        watch.beginsWith(Map.of(Variable.ASK_FIRST, false));

        watch.clockMovesTo(PlannedTimes.NEW_APPOINTMENT);

        assertThat(watch.calls()).as("the head was told before").containsExactly(LATE, BROKEN);
        watch.hasTasks(USER_HAND_OVER_LATE_NOTICE);
        watch.completes(USER_HAND_OVER_LATE_NOTICE);
        watch.hasEnded();
    }

    @Test
    void a_notice_that_was_handed_over_is_not_written_twice() {
        watch.markLateFinds(Map.of(Variable.LETTER_MISSING, false, Variable.REAPPOINTED, true));
        watch.noticeIs("DELIVERED");
        watch.beginsWith(Map.of(Variable.ASK_FIRST, false));

        watch.clockMovesTo(PlannedTimes.NEW_APPOINTMENT);

        assertThat(watch.calls()).containsExactly(LATE, BROKEN);
        watch.hasEnded();
    }

    @Test
    void a_new_appointment_that_was_moved_meanwhile_is_not_broken() {
        watch.markLateFinds(Map.of(Variable.LETTER_MISSING, false, Variable.REAPPOINTED, true));
        watch.appointmentMoved();
        watch.beginsWith(Map.of(Variable.ASK_FIRST, false));

        watch.clockMovesTo(PlannedTimes.NEW_APPOINTMENT);

        assertThat(watch.calls()).containsExactly(LATE, BROKEN);
        watch.hasEnded();
    }

    private static void asked() {
        watch.beginsWith(Map.of(Variable.ASK_FIRST, true));
        watch.clockMovesTo(PlannedTimes.ASK);
        watch.hasTasks(USER_ANSWER_IN_TIME);
    }

    private static Instant justBefore(Instant instant) {
        return instant.minusMillis(1);
    }

}
