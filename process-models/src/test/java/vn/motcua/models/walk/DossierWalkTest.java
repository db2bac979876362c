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
import static vn.motcua.models.ModelNames.Dossier.USER_EXAMINE_DOSSIER;
import static vn.motcua.models.ModelNames.Dossier.USER_RETURN_RESULT;
import static vn.motcua.models.ModelNames.Dossier.USER_REVIEW_DOSSIER;
import static vn.motcua.models.ModelNames.Dossier.USER_SETTLE_AT_DESK;
import static vn.motcua.models.ModelNames.Dossier.USER_SIGN_RESULT;
import static vn.motcua.models.ModelNames.Dossier.USER_SIGN_STOP;
import static vn.motcua.models.ModelNames.Dossier.USER_TRANSFER_DOSSIER;

class DossierWalkTest {

    @RegisterExtension
    static final Walk dossier = new Walk(PROCESS);

    @Test
    void an_accepted_dossier_is_transferred_examined_reviewed_signed_and_returned() {
        isExamined();

        dossier.decides(USER_EXAMINE_DOSSIER, "FORWARD");
        dossier.isAt(USER_REVIEW_DOSSIER);
        dossier.decides(USER_REVIEW_DOSSIER, "FORWARD");
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

        isExamined();
        dossier.decides(USER_EXAMINE_DOSSIER, Decision.SUPPLEMENT);
        dossier.hears(Message.DUPLICATE_CLOSED);
        dossier.hasEnded();
    }

    @Test
    void a_rerouted_dossier_leaves_its_run() {
        isExamined();
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
    void papers_missing_in_the_unit_bring_the_dossier_back_to_the_examination() {
        isExamined();

        dossier.decides(USER_EXAMINE_DOSSIER, Decision.SUPPLEMENT);
        dossier.isAt(GATEWAY_PAPERS_FOR_EXAMINATION);
        dossier.hears(Message.PAPERS_RECEIVED);

        dossier.isAt(USER_EXAMINE_DOSSIER);
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

        dossier.isAt(USER_EXAMINE_DOSSIER);
        dossier.hasTasks(USER_EXAMINE_DOSSIER);
    }

    private static void waitedInVain() {
        isExamined();
        dossier.decides(USER_EXAMINE_DOSSIER, Decision.SUPPLEMENT);
        dossier.hears(Message.SUPPLEMENT_EXPIRED);
        dossier.isAt(USER_SIGN_STOP);
    }

    @Test
    void a_stop_is_reviewed_and_signed_before_the_dossier_is_returned() {
        isExamined();

        dossier.decides(USER_EXAMINE_DOSSIER, "STOP");
        dossier.isAt(USER_REVIEW_DOSSIER);
        dossier.decides(USER_REVIEW_DOSSIER, "FORWARD");
        dossier.isAt(USER_SIGN_RESULT);
        dossier.decides(USER_SIGN_RESULT, "SIGN");

        dossier.isAt(USER_RETURN_RESULT);
    }

    @Test
    void the_unit_head_sends_back_to_the_examination() {
        isExamined();
        dossier.decides(USER_EXAMINE_DOSSIER, "FORWARD");

        dossier.decides(USER_REVIEW_DOSSIER, Decision.SEND_BACK);

        dossier.isAt(USER_EXAMINE_DOSSIER);
    }

    @Test
    void the_signatory_sends_back_to_the_examination_and_the_dossier_comes_again() {
        isExamined();
        dossier.decides(USER_EXAMINE_DOSSIER, "APPROVE");
        dossier.decides(USER_REVIEW_DOSSIER, "FORWARD");

        dossier.decides(USER_SIGN_RESULT, Decision.SEND_BACK);
        dossier.isAt(USER_EXAMINE_DOSSIER);
        dossier.decides(USER_EXAMINE_DOSSIER, "REFUSE");

        dossier.isAt(USER_REVIEW_DOSSIER);
    }

    @Test
    void a_withdrawal_ends_the_work_on_the_dossier() {
        isExamined();

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

    private static void isExamined() {
        dossier.begins();
        dossier.isAt(USER_CHECK_DOSSIER);
        accepted(false);
        dossier.isAt(USER_TRANSFER_DOSSIER);
        dossier.completes(USER_TRANSFER_DOSSIER);
        dossier.isAt(USER_EXAMINE_DOSSIER);
    }

    private static void accepted(boolean atDesk) {
        dossier.completes(USER_CHECK_DOSSIER, Map.of(Variable.DECISION, Decision.ACCEPT, Variable.AT_DESK, atDesk));
    }

}
