package vn.motcua.models.walk;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.motcua.models.ModelNames.Decision;
import vn.motcua.models.ModelNames.Variable;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.models.ModelNames.ProcedureReview.PROCESS;
import static vn.motcua.models.ModelNames.ProcedureReview.TIMER_EFFECT_DAY;
import static vn.motcua.models.ModelNames.ProcedureReview.USER_CHECK_PROCEDURE;
import static vn.motcua.models.ModelNames.ProcedureReview.USER_HANDLE_FINDINGS;
import static vn.motcua.models.ModelNames.ProcedureReview.USER_PUBLISH_PROCEDURE;
import static vn.motcua.models.ModelNames.ProcedureReview.USER_REVIEW_PROCEDURE;

class ProcedureReviewWalkTest {

    private static final String FLAGGED = "flagReviewOverdue for " + Walk.DOSSIER;

    private static final String IN_EFFECT = "putIntoEffect for " + Walk.DOSSIER;

    @RegisterExtension
    static final Walk review = new Walk(PROCESS);

    @Test
    void what_is_right_is_published_in_both_places_and_takes_effect_on_its_day() {
        publicationBegins();
        assertThat(review.jobs()).isEqualTo(1);
        review.decides(USER_CHECK_PROCEDURE, "APPROVE");
        published(true);
        review.hasTasks(USER_PUBLISH_PROCEDURE);
        published(false);
        review.isAt(TIMER_EFFECT_DAY);

        review.clockMovesTo(PlannedReview.EFFECT.minusMillis(1));
        assertThat(review.calls()).isEmpty();
        review.clockMovesTo(PlannedReview.EFFECT);

        assertThat(review.calls()).containsExactly(IN_EFFECT);
        review.hasEnded();
    }

    @Test
    void what_is_wrong_is_sent_back_and_not_published() {
        publicationBegins();

        review.decides(USER_CHECK_PROCEDURE, Decision.SEND_BACK);

        review.hasEnded();
        assertThat(review.calls()).isEmpty();
    }

    @Test
    void what_is_not_checked_in_time_is_flagged_and_stays_to_be_checked() {
        publicationBegins();

        overdueAt(USER_CHECK_PROCEDURE);
    }

    @Test
    void what_is_not_public_in_time_is_flagged_and_stays_to_be_published() {
        publicationBegins();
        review.decides(USER_CHECK_PROCEDURE, "APPROVE");

        overdueAt(USER_PUBLISH_PROCEDURE);
    }

    @Test
    void a_planned_review_without_a_proposal_changes_nothing() {
        planBegins();
        review.decides(USER_REVIEW_PROCEDURE, "KEEP");

        review.hasEnded();
    }

    @Test
    void a_planned_review_that_is_late_is_flagged() {
        planBegins();

        overdueAt(USER_REVIEW_PROCEDURE);
    }

    @Test
    void a_proposal_is_handled_and_flagged_when_it_is_not() {
        planBegins();
        review.decides(USER_REVIEW_PROCEDURE, Decision.PROPOSE);
        overdueAt(USER_HANDLE_FINDINGS);

        review.completes(USER_HANDLE_FINDINGS);

        review.hasEnded();
    }

    private static void publicationBegins() {
        review.beginsWith(Map.of(Variable.PERIODIC, false));
        review.hasTasks(USER_CHECK_PROCEDURE);
    }

    private static void planBegins() {
        review.beginsWith(Map.of(Variable.PERIODIC, true));
        review.hasTasks(USER_REVIEW_PROCEDURE);
    }

    private static void published(boolean placeMissing) {
        review.completes(USER_PUBLISH_PROCEDURE, Map.of(Variable.PLACE_MISSING, placeMissing));
    }

    private static void overdueAt(String task) {
        review.clockMovesTo(PlannedReview.DUE.minusMillis(1));
        assertThat(review.calls()).isEmpty();
        review.clockMovesTo(PlannedReview.DUE);
        assertThat(review.calls()).containsExactly(FLAGGED);
        review.hasTasks(task);
        assertThat(review.jobs()).isZero();
    }

}
