package vn.motcua.dossier.resolution;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.transfer.ControlSlips;
import vn.motcua.dossier.steps.StepBook;
import vn.motcua.dossier.worklist.WorkHandler;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.wrongprocedure.Successors;
import vn.motcua.events.DossierFact;
import vn.motcua.events.Outcome;
import vn.motcua.rules.dossier.DossierAct;
import vn.motcua.rules.dossier.DossierLifecycle;

/**
 * Hand-over to the unit, the signatory's recorded approval, and settling at once at the
 * desk.
 */
@Component
class SignWork implements WorkHandler {

    private final Register register;

    private final Resolutions resolutions;

    private final StopNotice stopNotice;

    private final RefusalNotice refusalNotice;

    private final Successors successors;

    private final StepBook book;

    private final SendingBack sendingBack;

    private final ControlSlips slips;

    private final History history;

    SignWork(Register register, Resolutions resolutions, StopNotice stopNotice, RefusalNotice refusalNotice,
            Successors successors, StepBook book, SendingBack sendingBack, ControlSlips slips, History history) {
        this.register = register;
        this.resolutions = resolutions;
        this.stopNotice = stopNotice;
        this.refusalNotice = refusalNotice;
        this.successors = successors;
        this.book = book;
        this.sendingBack = sendingBack;
        this.slips = slips;
        this.history = history;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.TRANSFER, WorkKind.SIGN, WorkKind.SETTLE);
    }

    @Override
    public Answer complete(Work work) {
        return switch (work.item().kind()) {
            case TRANSFER -> transfer(work);
            case SIGN -> sign(work);
            default -> settle(work);
        };
    }

    private Answer transfer(Work work) {
        if (!"FORWARD".equals(work.completion().requireDecision())) {
            throw WorkHandler.unknownDecision(work);
        }
        Dossier dossier = this.register.change(work.dossier().id())
            .status(DossierLifecycle.after(work.dossier().status(), DossierAct.TRANSFER))
            .save();
        this.book.handOver(dossier);
        String account = work.actor().account();
        this.history.record(new DossierFact.Transferred(dossier.snapshot(), account), work.now(), account);
        return new Answer(true, Map.of("decision", "FORWARD"), () -> this.slips.issue(dossier, work.now(), account));
    }

    /**
     * The signature confirms what the case officer proposed: approval, or refusal or stop
     * with its written reason.
     */
    private Answer sign(Work work) {
        return switch (work.completion().requireDecision()) {
            case "SIGN" -> {
                approve(work);
                yield Answer.decided("SIGN");
            }
            case "SEND_BACK" -> {
                this.sendingBack.sendBack(work);
                yield Answer.decided("SEND_BACK");
            }
            default -> throw WorkHandler.unknownDecision(work);
        };
    }

    private void approve(Work work) {
        Outcome proposal = work.dossier().handling().proposal();
        String reason = work.dossier().handling().proposalReason();
        Dossier resolved = this.resolutions.resolve(work, (proposal == null) ? Outcome.APPROVED : proposal, reason);
        if (proposal == Outcome.REFUSED) {
            this.refusalNotice.issue(resolved, Objects.requireNonNull(reason), work.now(), work.actor());
        }
        if (proposal == Outcome.STOPPED) {
            this.stopNotice.issue(resolved, Objects.requireNonNull(reason), work.now(), work.actor());
            this.successors.stopped(resolved, reason, work.now(), work.actor().account());
        }
    }

    private Answer settle(Work work) {
        String decision = work.completion().requireDecision();
        Outcome outcome = switch (decision) {
            case "APPROVE" -> Outcome.APPROVED;
            case "REFUSE" -> Outcome.REFUSED;
            default -> throw WorkHandler.unknownDecision(work);
        };
        String reason = (outcome == Outcome.REFUSED) ? work.completion().requireReason() : null;
        Dossier settled = this.resolutions.resolve(work, outcome, reason);
        if (reason != null) {
            this.refusalNotice.issueAtDesk(settled, reason, work.now(), work.actor());
        }
        return Answer.decided(decision);
    }

}
