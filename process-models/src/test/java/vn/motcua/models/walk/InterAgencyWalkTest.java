package vn.motcua.models.walk;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.motcua.models.ModelNames.Variable;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.models.ModelNames.InterAgency.PROCESS;
import static vn.motcua.models.ModelNames.InterAgency.USER_DO_LATE_PART;
import static vn.motcua.models.ModelNames.InterAgency.USER_DO_PART;
import static vn.motcua.models.ModelNames.InterAgency.USER_RECEIVE_BACK;

class InterAgencyWalkTest {

    private static final String SENT = "sendOn for " + Walk.DOSSIER;

    private static final String ENDED = "endPartTime for " + Walk.DOSSIER;

    private static final Map<String, Object> MORE = answer(true, false);

    private static final Map<String, Object> ALL_DONE = answer(false, false);

    private static final Map<String, Object> FROM_UPPER = answer(false, true);

    @RegisterExtension
    static final Walk agencies = new Walk(PROCESS);

    @Test
    void an_electronic_dossier_goes_to_all_at_once_and_waits_for_the_last() {
        agencies.goesToAtOnce(3);
        agencies.begins();
        agencies.hasTasks(USER_DO_PART, USER_DO_PART, USER_DO_PART);
        assertThat(agencies.jobs()).as("each has its own time").isEqualTo(3);

        agencies.completesOneOf(USER_DO_PART, ALL_DONE);
        agencies.completesOneOf(USER_DO_PART, ALL_DONE);
        agencies.hasTasks(USER_DO_PART);
        agencies.completes(USER_DO_PART, ALL_DONE);

        assertThat(agencies.calls()).containsExactly(SENT);
        agencies.hasEnded();
    }

    @Test
    void a_paper_dossier_goes_from_one_to_the_next() {
        agencies.begins();
        agencies.hasTasks(USER_DO_PART);
        agencies.completes(USER_DO_PART, MORE);

        assertThat(agencies.calls()).containsExactly(SENT, SENT);
        agencies.hasTasks(USER_DO_PART);
        agencies.completes(USER_DO_PART, ALL_DONE);

        agencies.hasEnded();
    }

    @Test
    void the_result_of_an_upper_authority_comes_back_to_the_receiving_desk() {
        agencies.begins();
        agencies.completes(USER_DO_PART, FROM_UPPER);
        agencies.hasTasks(USER_RECEIVE_BACK);
        agencies.completes(USER_RECEIVE_BACK);

        agencies.hasEnded();
    }

    @Test
    void one_is_late_and_its_part_is_still_taken() {
        agencies.goesToAtOnce(2);
        agencies.begins();
        agencies.completesOneOf(USER_DO_PART, ALL_DONE);

        agencies.clockMovesTo(PlannedParts.DUE);
        assertThat(agencies.calls()).containsExactly(SENT, ENDED);
        agencies.hasTasks(USER_DO_LATE_PART);
        agencies.completes(USER_DO_LATE_PART, ALL_DONE);

        agencies.hasEnded();
    }

    @Test
    void a_holiday_declared_meanwhile_gives_more_time() {
        agencies.begins();
        agencies.agencyHasMoreTime();

        agencies.clockMovesTo(PlannedParts.DUE);
        agencies.hasTasks(USER_DO_PART);
        agencies.clockMovesTo(PlannedParts.DUE.plus(PlannedParts.HOLIDAY));

        agencies.hasTasks(USER_DO_LATE_PART);
    }

    private static Map<String, Object> answer(boolean more, boolean fromUpper) {
        return Map.of(Variable.MORE_AGENCIES, more, Variable.FROM_UPPER, fromUpper);
    }

}
