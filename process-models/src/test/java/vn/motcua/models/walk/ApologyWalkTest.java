package vn.motcua.models.walk;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.motcua.models.ModelNames.Decision;
import vn.motcua.models.ModelNames.Message;
import vn.motcua.models.ModelNames.Variable;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.models.ModelNames.Apology.GATEWAY_LETTER_ARRIVED;
import static vn.motcua.models.ModelNames.Apology.PROCESS;
import static vn.motcua.models.ModelNames.Apology.USER_HAND_OVER_APOLOGY;
import static vn.motcua.models.ModelNames.Apology.USER_REVISE_APOLOGY;
import static vn.motcua.models.ModelNames.Apology.USER_SIGN_APOLOGY;

class ApologyWalkTest {

    @RegisterExtension
    static final Walk apology = new Walk(PROCESS);

    @Test
    void a_signed_letter_without_an_address_is_handed_over_at_the_desk() {
        apology.begins();

        signed(false);
        apology.isAt(USER_HAND_OVER_APOLOGY);
        apology.completes(USER_HAND_OVER_APOLOGY);

        apology.hasEnded();
    }

    @Test
    void a_letter_that_arrived_by_email_needs_nobody() {
        apology.begins();

        signed(true);
        apology.isAt(GATEWAY_LETTER_ARRIVED);
        apology.hasTasks();
        apology.hears(Message.APOLOGY_DELIVERED);

        apology.hasEnded();
    }

    @Test
    void a_letter_that_came_back_is_printed_and_handed_over() {
        apology.begins();

        signed(true);
        apology.hears(Message.APOLOGY_NOT_DELIVERED);
        apology.isAt(USER_HAND_OVER_APOLOGY);
        apology.completes(USER_HAND_OVER_APOLOGY);

        apology.hasEnded();
    }

    @Test
    void a_letter_sent_back_is_revised_and_comes_to_the_signatory_again() {
        apology.begins();

        apology.decides(USER_SIGN_APOLOGY, Decision.SEND_BACK);
        apology.isAt(USER_REVISE_APOLOGY);
        apology.completes(USER_REVISE_APOLOGY);

        apology.isAt(USER_SIGN_APOLOGY);
    }

    @Test
    void a_letter_that_nobody_signs_is_reminded_of_twice_and_told_level_by_level() {
        apology.begins();

        apology.clockMovesTo(PlannedTimes.SECOND_ALARM);
        assertThat(apology.calls()).containsExactly("remindFirst for " + Walk.DOSSIER,
                "remindAgain for " + Walk.DOSSIER);
        apology.clockMovesTo(PlannedTimes.HEAD);
        assertThat(apology.calls()).hasSize(4).endsWith("tellHead for " + Walk.DOSSIER);
        apology.hasTasks(USER_SIGN_APOLOGY);
        signed(false);

        apology.hasTasks(USER_HAND_OVER_APOLOGY);
        assertThat(apology.jobs()).isZero();
    }

    @Test
    void a_letter_signed_after_the_first_alarm_is_not_reminded_of_again() {
        apology.begins();
        apology.clockMovesTo(PlannedTimes.FIRST_ALARM);

        signed(false);
        apology.clockMovesTo(PlannedTimes.HEAD);

        assertThat(apology.calls()).containsExactly("remindFirst for " + Walk.DOSSIER);
    }

    @Test
    void a_letter_that_is_no_longer_needed_is_cancelled() {
        apology.begins();

        apology.hears(Message.APOLOGY_CANCELLED);

        apology.hasEnded();
        apology.hasTasks();
    }

    @Test
    void a_letter_on_its_way_can_still_be_cancelled() {
        apology.begins();
        signed(true);

        apology.hears(Message.APOLOGY_CANCELLED);

        apology.hasEnded();
    }

    private static void signed(boolean byEmail) {
        apology.completes(USER_SIGN_APOLOGY, Map.of(Variable.DECISION, "SIGN", Variable.BY_EMAIL, byEmail));
    }

}
