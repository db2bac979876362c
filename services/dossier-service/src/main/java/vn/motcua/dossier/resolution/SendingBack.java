package vn.motcua.dossier.resolution;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.DossierChange;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.steps.StepBook;
import vn.motcua.dossier.worklist.WorkHandler.Work;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.dossier.DossierAct;
import vn.motcua.rules.dossier.DossierLifecycle;

/** A dossier goes back to an earlier step of its internal process, with the reason. */
@Component
class SendingBack {

    private final Register register;

    private final StepBook book;

    private final History history;

    SendingBack(Register register, StepBook book, History history) {
        this.register = register;
        this.book = book;
        this.history = history;
    }

    /**
     * Sends it to the step that the answer names.
     * @throws Refusal if it is not on its way, no reason is given, or the step is no
     * earlier one
     */
    void sendBack(Work work) {
        Dossier dossier = work.dossier();
        DossierLifecycle.require(dossier.status(), DossierAct.SEND_BACK);
        String because = SentBack.because(work);
        boolean proposalFalls = this.book.sendBack(dossier, work.item(), work.completion().toStep());
        DossierChange change = this.register.change(dossier.id())
            .status(DossierLifecycle.after(dossier.status(), DossierAct.COMPLETE_STEP));
        Dossier back = (proposalFalls ? change.proposal(null, null) : change).save();
        String account = work.actor().account();
        this.history.record(new DossierFact.StepCompleted(back.snapshot(), work.item().stepKey(), "SEND_BACK", account),
                work.now(), account, "comment", because);
    }

}
