package vn.motcua.dossier.resolution;

import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.intake.SupplementWaits;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.worklist.WorkHandler;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.events.DossierFact;
import vn.motcua.events.Outcome;

/**
 * The signature under a stop that was drafted because papers never came: signed, the
 * dossier is stopped; sent back, it waits on as long again from that moment.
 */
@Component
class SignStopWork implements WorkHandler {

    private final Register register;

    private final Resolutions resolutions;

    private final StopNotice stopNotice;

    private final SupplementWaits waits;

    private final History history;

    SignStopWork(Register register, Resolutions resolutions, StopNotice stopNotice, SupplementWaits waits,
            History history) {
        this.register = register;
        this.resolutions = resolutions;
        this.stopNotice = stopNotice;
        this.waits = waits;
        this.history = history;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.SIGN_STOP);
    }

    @Override
    public Answer complete(Work work) {
        switch (work.completion().requireDecision()) {
            case "SIGN" -> sign(work);
            case "SEND_BACK" -> sendBack(work);
            default -> throw WorkHandler.unknownDecision(work);
        }
        return Answer.decided(work.completion().requireDecision());
    }

    private void sign(Work work) {
        String reason = Objects.requireNonNull(work.dossier().handling().proposalReason(), "why it is stopped");
        Dossier stopped = this.resolutions.resolve(work, Outcome.STOPPED, reason);
        this.stopNotice.issue(stopped, reason, work.now(), work.actor());
    }

    private void sendBack(Work work) {
        String because = SentBack.because(work);
        Dossier waiting = this.register.change(work.dossier().id()).proposal(null, null).save();
        this.waits.begin(waiting, work.now());
        String account = work.actor().account();
        this.history.record(
                new DossierFact.StepCompleted(waiting.snapshot(), work.item().element(), "SEND_BACK", account),
                work.now(), account, "comment", because);
    }

}
