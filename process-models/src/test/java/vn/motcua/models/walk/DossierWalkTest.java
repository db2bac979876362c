package vn.motcua.models.walk;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.motcua.models.ModelNames.Decision;
import vn.motcua.models.ModelNames.Message;
import vn.motcua.models.ModelNames.Variable;

import static vn.motcua.models.ModelNames.Dossier.GATEWAY_PAPERS_FOR_CHECK;
import static vn.motcua.models.ModelNames.Dossier.GATEWAY_PAPERS_FOR_EXAMINATION;
import static vn.motcua.models.ModelNames.Dossier.PROCESS;
import static vn.motcua.models.ModelNames.Dossier.USER_CHECK_DOSSIER;
import static vn.motcua.models.ModelNames.Dossier.USER_DO_STEP;
import static vn.motcua.models.ModelNames.Dossier.USER_RETURN_RESULT;
import static vn.motcua.models.ModelNames.Dossier.USER_SETTLE_AT_DESK;
import static vn.motcua.models.ModelNames.Dossier.USER_SIGN_RESULT;
import static vn.motcua.models.ModelNames.Dossier.USER_SIGN_STOP;
import static vn.motcua.models.ModelNames.Dossier.USER_TRANSFER_DOSSIER;

class DossierWalkTest {

    @RegisterExtension
    static final Walk dossier = new Walk(PROCESS);

    @Test
    void an_accepted_dossier_is_transferred_goes_through_its_steps_is_signed_and_returned() {
        isInAUnit();

        forwards(true);
        dossier.isAt(USER_DO_STEP);
        forwards(true);
        dossier.isAt(USER_DO_STEP);
        forwards(false);
        dossier.isAt(USER_SIGN_RESULT);
        dossier.decides(USER_SIGN_RESULT, "SIGN");
        dossier.isAt(USER_RETURN_RESULT);
        dossier.completes(USER_RETURN_RESULT);

        dossier.hasEnded();
    }

    @Test
    void missing_papers_bring_the_dossier_back_to_the_check() {
        dossier.begins();

        dossier.decides(USER_CHECK_DOSSIER, Decision.SUPPLEMENT);
        dossier.isAt(GATEWAY_PAPERS_FOR_CHECK);
        dossier.hasTasks();
        dossier.hears(Message.PAPERS_RECEIVED);

        dossier.isAt(USER_CHECK_DOSSIER);
    }

    @Test
    void a_duplicate_ends_wherever_it_is() {
        dossier.begins();
        dossier.hears(Message.DUPLICATE_CLOSED);
        dossier.hasEnded();

        isInAUnit();
        dossier.decides(USER_DO_STEP, Decision.SUPPLEMENT);
        dossier.hears(Message.DUPLICATE_CLOSED);
        dossier.hasEnded();
    }

    @Test
    void a_rerouted_dossier_leaves_its_run() {
        isInAUnit();
        dossier.hears(Message.DOSSIER_REROUTED);
        dossier.hasEnded();
    }

    @Test
    void a_refused_reception_is_the_end() {
        dossier.begins();

        dossier.decides(USER_CHECK_DOSSIER, "REFUSE_RECEPTION");

        dossier.hasEnded();
    }

    @Test
    void a_same_day_dossier_is_settled_at_the_desk_and_returned() {
        dossier.begins();

        accepted(true);
        dossier.isAt(USER_SETTLE_AT_DESK);
        dossier.completes(USER_SETTLE_AT_DESK);
        dossier.isAt(USER_RETURN_RESULT);
        dossier.completes(USER_RETURN_RESULT);

        dossier.hasEnded();
    }

    @Test
    void papers_missing_in_the_unit_bring_the_dossier_back_to_the_step() {
        isInAUnit();

        dossier.decides(USER_DO_STEP, Decision.SUPPLEMENT);
        dossier.isAt(GATEWAY_PAPERS_FOR_EXAMINATION);
        dossier.hears(Message.PAPERS_RECEIVED);

        dossier.isAt(USER_DO_STEP);
    }

    @Test
    void papers_that_never_come_before_acceptance_end_the_process() {
        dossier.begins();
        dossier.decides(USER_CHECK_DOSSIER, Decision.SUPPLEMENT);

        dossier.hears(Message.SUPPLEMENT_EXPIRED);

        dossier.hasEnded();
    }

    @Test
    void papers_that_never_come_bring_a_stop_to_the_signatory() {
        waitedInVain();

        dossier.decides(USER_SIGN_STOP, "SIGN");

        dossier.isAt(USER_RETURN_RESULT);
    }

    @Test
    void a_stop_that_is_sent_back_waits_on() {
        waitedInVain();

        dossier.decides(USER_SIGN_STOP, Decision.SEND_BACK);
        dossier.isAt(GATEWAY_PAPERS_FOR_EXAMINATION);
        dossier.hears(Message.SUPPLEMENT_EXPIRED);

        dossier.isAt(USER_SIGN_STOP);
    }

    @Test
    void papers_that_come_before_the_stop_is_signed_win() {
        waitedInVain();

        dossier.hears(Message.PAPERS_RECEIVED);

        dossier.isAt(USER_DO_STEP);
        dossier.hasTasks(USER_DO_STEP);
    }

    private static void waitedInVain() {
        isInAUnit();
        dossier.decides(USER_DO_STEP, Decision.SUPPLEMENT);
        dossier.hears(Message.SUPPLEMENT_EXPIRED);
        dossier.isAt(USER_SIGN_STOP);
    }

    @Test
    void a_stop_is_reviewed_and_signed_before_the_dossier_is_returned() {
        isInAUnit();

        dossier.completes(USER_DO_STEP, Map.of(Variable.DECISION, "STOP", Variable.MORE_STEPS, true));
        dossier.isAt(USER_DO_STEP);
        forwards(false);
        dossier.isAt(USER_SIGN_RESULT);
        dossier.decides(USER_SIGN_RESULT, "SIGN");

        dossier.isAt(USER_RETURN_RESULT);
    }

    @Test
    void the_unit_head_sends_back_to_an_earlier_step() {
        isInAUnit();
        forwards(true);

        dossier.decides(USER_DO_STEP, Decision.SEND_BACK);

        dossier.isAt(USER_DO_STEP);
    }

    @Test
    void the_signatory_sends_back_to_a_step_and_the_dossier_comes_again() {
        isInAUnit();
        forwards(false);

        dossier.decides(USER_SIGN_RESULT, Decision.SEND_BACK);
        dossier.isAt(USER_DO_STEP);
        forwards(false);

        dossier.isAt(USER_SIGN_RESULT);
    }

    @Test
    void a_withdrawal_ends_the_work_on_the_dossier() {
        isInAUnit();

        dossier.hears(Message.DOSSIER_WITHDRAWN);

        dossier.hasEnded();
        dossier.hasTasks();
    }

    @Test
    void a_withdrawal_ends_the_wait_for_papers() {
        dossier.begins();
        dossier.decides(USER_CHECK_DOSSIER, Decision.SUPPLEMENT);

        dossier.hears(Message.DOSSIER_WITHDRAWN);

        dossier.hasEnded();
    }

    private static void isInAUnit() {
        dossier.begins();
        dossier.isAt(USER_CHECK_DOSSIER);
        accepted(false);
        dossier.isAt(USER_TRANSFER_DOSSIER);
        dossier.completes(USER_TRANSFER_DOSSIER);
        dossier.isAt(USER_DO_STEP);
    }

    private static void forwards(boolean moreSteps) {
        dossier.completes(USER_DO_STEP, Map.of(Variable.DECISION, "FORWARD", Variable.MORE_STEPS, moreSteps));
    }

    private static void accepted(boolean atDesk) {
        dossier.completes(USER_CHECK_DOSSIER, Map.of(Variable.DECISION, Decision.ACCEPT, Variable.AT_DESK, atDesk));
    }

}
