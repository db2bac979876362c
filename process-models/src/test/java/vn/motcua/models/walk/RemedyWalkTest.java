package vn.motcua.models.walk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.models.ModelNames.Remedy.PROCESS;
import static vn.motcua.models.ModelNames.Remedy.USER_CARRY_OUT_REMEDY;
import static vn.motcua.models.ModelNames.Remedy.USER_PLAN_REMEDY;

class RemedyWalkTest {

    private static final String FLAGGED = "flagRemedyOverdue for " + Walk.DOSSIER;

    @RegisterExtension
    static final Walk remedy = new Walk(PROCESS);

    @Test
    void what_is_planned_and_done_in_time_is_never_flagged() {
        remedy.begins();
        assertThat(remedy.jobs()).isEqualTo(1);
        remedy.completes(USER_PLAN_REMEDY);
        remedy.clockMovesTo(PlannedRemedy.DEADLINE.minusMillis(1));
        remedy.completes(USER_CARRY_OUT_REMEDY);

        assertThat(remedy.calls()).isEmpty();
        remedy.hasEnded();
    }

    @Test
    void no_plan_in_time_is_flagged_once_and_stays_to_be_made() {
        remedy.begins();
        remedy.clockMovesTo(PlannedRemedy.PLAN_BY.minusMillis(1));
        assertThat(remedy.calls()).isEmpty();
        remedy.clockMovesTo(PlannedRemedy.PLAN_BY);

        assertThat(remedy.calls()).containsExactly(FLAGGED);
        remedy.hasTasks(USER_PLAN_REMEDY);
        assertThat(remedy.jobs()).isZero();
    }

    @Test
    void a_remedy_that_is_not_done_by_its_day_is_flagged() {
        remedy.begins();
        remedy.completes(USER_PLAN_REMEDY);
        remedy.clockMovesTo(PlannedRemedy.DEADLINE);

        assertThat(remedy.calls()).containsExactly(FLAGGED);
        remedy.completes(USER_CARRY_OUT_REMEDY);
        remedy.hasEnded();
    }

}
