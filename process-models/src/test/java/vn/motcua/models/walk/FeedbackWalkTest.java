package vn.motcua.models.walk;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.motcua.models.ModelNames.Decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.models.ModelNames.Feedback.PROCESS;
import static vn.motcua.models.ModelNames.Feedback.TIMER_STILL_OVERDUE;
import static vn.motcua.models.ModelNames.Feedback.USER_ANSWER_FEEDBACK;
import static vn.motcua.models.ModelNames.Feedback.USER_CLASSIFY_FEEDBACK;
import static vn.motcua.models.ModelNames.Feedback.USER_EXPLAIN_FEEDBACK;
import static vn.motcua.models.ModelNames.Feedback.USER_FOLLOW_FEEDBACK;
import static vn.motcua.models.ModelNames.Feedback.USER_PUBLISH_ANSWER;
import static vn.motcua.models.ModelNames.Feedback.USER_SEND_ANSWER;
import static vn.motcua.models.ModelNames.Feedback.USER_SIGN_ANSWER;
import static vn.motcua.models.ModelNames.Feedback.USER_TELL_FORWARDED;
import static vn.motcua.models.ModelNames.Feedback.USER_TELL_REFUSED;

class FeedbackWalkTest {

    private static final String DESK_TOLD = "tellHeadOfDesk for " + Walk.DOSSIER;

    private static final String AGENCY_TOLD = "tellHeadOfAgency for " + Walk.DOSSIER;

    private static final String FOLLOW_UP_TOLD = "tellOfFollowUp for " + Walk.DOSSIER;

    @RegisterExtension
    static final Walk feedback = new Walk(PROCESS);

    @Test
    void what_is_no_feedback_is_refused_at_once_and_its_sender_told() {
        feedback.begins();
        assertThat(feedback.jobs()).as("an opinion costs one job").isEqualTo(1);

        feedback.decides(USER_CLASSIFY_FEEDBACK, Decision.REFUSE);
        feedback.hasTasks(USER_TELL_REFUSED);
        feedback.completes(USER_TELL_REFUSED);

        feedback.hasEnded();
    }

    @Test
    void what_the_desk_can_say_itself_is_answered_signed_and_published() {
        feedback.begins();

        feedback.decides(USER_CLASSIFY_FEEDBACK, "HANDLE");
        feedback.hasTasks(USER_ANSWER_FEEDBACK);
        answered();
        feedback.decides(USER_PUBLISH_ANSWER, Decision.PUBLISH);

        feedback.hasEnded();
    }

    @Test
    void a_unit_says_what_happened_before_the_answer_is_written() {
        feedback.begins();

        feedback.decides(USER_CLASSIFY_FEEDBACK, Decision.ASSIGN);
        feedback.hasTasks(USER_EXPLAIN_FEEDBACK);
        feedback.completes(USER_EXPLAIN_FEEDBACK);
        answered();
        feedback.decides(USER_PUBLISH_ANSWER, "KEEP");

        feedback.hasEnded();
    }

    @Test
    void what_was_forwarded_is_followed_until_there_is_an_answer() {
        feedback.begins();

        feedback.decides(USER_CLASSIFY_FEEDBACK, Decision.FORWARD);
        feedback.hasTasks(USER_TELL_FORWARDED);
        feedback.completes(USER_TELL_FORWARDED);
        feedback.hasTasks(USER_FOLLOW_FEEDBACK);
        feedback.completes(USER_FOLLOW_FEEDBACK);

        feedback.hasTasks(USER_ANSWER_FEEDBACK);
    }

    @Test
    void an_agency_that_does_not_answer_by_its_day_is_told_to_the_head_once_and_still_followed() {
        feedback.begins();
        feedback.decides(USER_CLASSIFY_FEEDBACK, Decision.FORWARD);
        feedback.hasTasks(USER_TELL_FORWARDED);
        feedback.completes(USER_TELL_FORWARDED);
        feedback.answerIsWritten();

        feedback.clockMovesTo(justBefore(PlannedAnswer.EXPECTED_DAY_OVER));
        assertThat(feedback.calls()).containsExactly(DESK_TOLD);
        feedback.clockMovesTo(PlannedAnswer.EXPECTED_DAY_OVER);

        assertThat(feedback.calls()).containsExactly(DESK_TOLD, FOLLOW_UP_TOLD);
        feedback.isAt(USER_FOLLOW_FEEDBACK);
        assertThat(feedback.jobs()).isZero();
    }

    @Test
    void an_answer_sent_back_is_written_again() {
        feedback.begins();
        feedback.decides(USER_CLASSIFY_FEEDBACK, "HANDLE");
        feedback.completes(USER_ANSWER_FEEDBACK);

        feedback.decides(USER_SIGN_ANSWER, Decision.SEND_BACK);

        feedback.hasTasks(USER_ANSWER_FEEDBACK);
        answered();
        feedback.hasTasks(USER_PUBLISH_ANSWER);
    }

    @Test
    void no_answer_is_told_to_the_head_of_the_desk_and_a_day_later_to_the_head_of_the_agency() {
        feedback.begins();

        feedback.clockMovesTo(justBefore(PlannedAnswer.DUE));
        assertThat(feedback.calls()).isEmpty();
        feedback.clockMovesTo(PlannedAnswer.DUE);
        assertThat(feedback.calls()).containsExactly(DESK_TOLD);
        feedback.isAt(USER_CLASSIFY_FEEDBACK, TIMER_STILL_OVERDUE);
        feedback.clockMovesTo(justBefore(PlannedAnswer.A_DAY_LATER));
        assertThat(feedback.calls()).containsExactly(DESK_TOLD);
        feedback.clockMovesTo(PlannedAnswer.A_DAY_LATER);

        assertThat(feedback.calls()).containsExactly(DESK_TOLD, AGENCY_TOLD);
        feedback.isAt(USER_CLASSIFY_FEEDBACK);
        assertThat(feedback.jobs()).isZero();
    }

    @Test
    void what_was_answered_in_time_is_told_to_nobody_higher() {
        feedback.begins();
        feedback.decides(USER_CLASSIFY_FEEDBACK, "HANDLE");
        answered();
        feedback.answerIsWritten();

        feedback.clockMovesTo(PlannedAnswer.A_DAY_LATER);

        assertThat(feedback.calls()).containsExactly(DESK_TOLD);
        feedback.isAt(USER_PUBLISH_ANSWER);
    }

    private static void answered() {
        feedback.completes(USER_ANSWER_FEEDBACK);
        feedback.decides(USER_SIGN_ANSWER, "SIGN");
        feedback.hasTasks(USER_SEND_ANSWER);
        feedback.completes(USER_SEND_ANSWER);
    }

    private static Instant justBefore(Instant instant) {
        return instant.minusMillis(1);
    }

}
