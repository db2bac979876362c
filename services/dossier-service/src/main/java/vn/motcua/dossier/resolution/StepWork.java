package vn.motcua.dossier.resolution;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.apology.Apologies;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.consultation.Consultations;
import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.intake.Supplements;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.DossierChange;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.steps.StepBook;
import vn.motcua.dossier.worklist.WorkHandler;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.events.DossierFact;
import vn.motcua.events.Outcome;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.deadline.VerifyRules;
import vn.motcua.rules.dossier.DossierAct;
import vn.motcua.rules.dossier.DossierLifecycle;

/**
 * The steps of the internal process, as many as were approved: case officers examine and
 * propose, heads of units pass on; all but the first may send back (Decree 61/2018 Art.
 * 19).
 */
@Component
class StepWork implements WorkHandler {

    private final Register register;

    private final Supplements supplements;

    private final Ledger ledger;

    private final Catalogue catalogue;

    private final Apologies apologies;

    private final StepBook book;

    private final SendingBack sendingBack;

    private final Consultations consultations;

    private final History history;

    StepWork(Register register, Supplements supplements, Ledger ledger, Catalogue catalogue, Apologies apologies,
            StepBook book, SendingBack sendingBack, Consultations consultations, History history) {
        this.register = register;
        this.supplements = supplements;
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.apologies = apologies;
        this.book = book;
        this.sendingBack = sendingBack;
        this.consultations = consultations;
        this.history = history;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.STEP);
    }

    @Override
    public Answer complete(Work work) {
        return (work.item().role() == Role.UNIT_HEAD) ? review(work) : examine(work);
    }

    private Answer examine(Work work) {
        return switch (work.completion().requireDecision()) {
            case "FORWARD" -> pass(work);
            case "APPROVE" -> propose(work, Outcome.APPROVED, null);
            case "REFUSE" -> propose(work, Outcome.REFUSED, work.completion().requireReason());
            case "SUPPLEMENT" -> {
                hold(work);
                Dossier asked = this.supplements.request(work);
                if (asked.deadline().dueAt() == null) {
                    this.apologies.cancelDraft(asked, work.now(), work.actor().account());
                }
                yield Answer.decided("SUPPLEMENT");
            }
            case "VERIFY" -> verify(work);
            case "STOP" -> propose(work, Outcome.STOPPED, work.completion().requireReason());
            case "SEND_BACK" -> sendBack(work);
            default -> throw WorkHandler.unknownDecision(work);
        };
    }

    /**
     * The first officer proposes approval by passing on; one behind keeps what an earlier
     * step proposed.
     */
    private Answer pass(Work work) {
        if (work.dossier().handling().proposal() == null) {
            return propose(work, Outcome.APPROVED, null);
        }
        complete(work, this.register.change(work.dossier().id()).holder(work.owner()), work.completion().comment());
        return forward(work, false);
    }

    private Answer propose(Work work, Outcome outcome, @Nullable String reason) {
        complete(work, this.register.change(work.dossier().id()).holder(work.owner()).proposal(outcome, reason),
                work.completion().comment());
        return forward(work, true);
    }

    /** The model asks whether another step comes before the signature. */
    private Answer forward(Work work, boolean proposes) {
        if (work.item().role() == Role.CASE_OFFICER) {
            this.consultations.requireSettled(work.dossier().id(), work.completion().comment());
        }
        boolean more = this.book.forward(work.dossier(), work.item(), proposes);
        return new Answer(true, Map.of("decision", "FORWARD", "moreSteps", more));
    }

    private void hold(Work work) {
        this.register.change(work.dossier().id()).holder(work.owner()).save();
    }

    private void complete(Work work, DossierChange change, @Nullable String comment) {
        Dossier dossier = change.status(DossierLifecycle.after(work.dossier().status(), DossierAct.COMPLETE_STEP))
            .save();
        this.history.record(
                new DossierFact.StepCompleted(dossier.snapshot(), work.item().stepKey(),
                        work.completion().requireDecision(), work.actor().account()),
                work.now(), work.actor().account(), "comment", comment);
    }

    private Answer review(Work work) {
        return switch (work.completion().requireDecision()) {
            case "FORWARD", "APPROVE" -> {
                complete(work, this.register.change(work.dossier().id()), work.completion().comment());
                yield forward(work, false);
            }
            case "SEND_BACK" -> sendBack(work);
            default -> throw WorkHandler.unknownDecision(work);
        };
    }

    private Answer sendBack(Work work) {
        this.sendingBack.sendBack(work);
        return Answer.decided("SEND_BACK");
    }

    /**
     * A longer lawful limit, set once with its reason: not late, not a re-appointment
     * (domain D8).
     */
    private Answer verify(Work work) {
        Dossier dossier = work.dossier();
        Instant now = work.now();
        DossierLifecycle.require(dossier.status(), DossierAct.VERIFY);
        String reason = work.completion().requireReason();
        VerifyRules.requireNotLate(now, dossier.deadline().originalDueAt());
        TimeLimit longer = VerifyRules.requireLawful(work.completion().limit(), dossier.subject().limit(),
                this.catalogue.version(dossier.subject().procedure(), dossier.subject().procedureVersion())
                    .verifyLimit());
        Dossier verified = this.ledger.enter(dossier,
                ClockEntry.verify(now, longer, work.actor().account()).because("VERIFY", null),
                this.register.change(dossier.id()).holder(work.owner()), now);
        this.history.record(new DossierFact.LimitChanged(verified.snapshot(), "VERIFY"), now, work.actor().account(),
                "reason", reason);
        this.apologies.cancelDraft(verified, now, work.actor().account());
        return Answer.goesOn();
    }

}
