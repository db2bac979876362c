package vn.motcua.models.walk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.models.ModelNames.Consultation.PROCESS;
import static vn.motcua.models.ModelNames.Consultation.USER_GIVE_LATE_OPINION;
import static vn.motcua.models.ModelNames.Consultation.USER_GIVE_OPINION;

class ConsultationWalkTest {

    private static final String ENDED = "endOpinionTime for " + Walk.DOSSIER;

    @RegisterExtension
    static final Walk consultation = new Walk(PROCESS);

    @Test
    void an_opinion_in_time_is_the_end() {
        consultation.begins();
        consultation.isAt(USER_GIVE_OPINION);
        assertThat(consultation.jobs()).isEqualTo(1);

        consultation.completes(USER_GIVE_OPINION);

        assertThat(consultation.jobs()).isZero();
        consultation.hasEnded();
    }

    @Test
    void a_late_opinion_is_still_taken() {
        consultation.begins();

        consultation.clockMovesTo(PlannedOpinion.DUE);
        assertThat(consultation.calls()).containsExactly(ENDED);
        consultation.hasTasks(USER_GIVE_LATE_OPINION);
        consultation.completes(USER_GIVE_LATE_OPINION);

        consultation.hasEnded();
    }

    @Test
    void silence_is_consent_where_the_law_says_so() {
        consultation.begins();
        consultation.silenceIsConsent();

        consultation.clockMovesTo(PlannedOpinion.DUE);

        consultation.hasTasks();
        consultation.hasEnded();
    }

    @Test
    void a_holiday_declared_meanwhile_gives_more_time() {
        consultation.begins();
        consultation.opinionHasMoreTime();

        consultation.clockMovesTo(PlannedOpinion.DUE);
        consultation.isAt(USER_GIVE_OPINION);
        consultation.clockMovesTo(PlannedOpinion.DUE.plus(PlannedOpinion.HOLIDAY));

        consultation.isAt(USER_GIVE_LATE_OPINION);
    }

}
