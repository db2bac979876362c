package vn.motcua.dossier.wrongprocedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.calendarchange.OutageEntries;
import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.fee.Fees;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.flow.Signal;
import vn.motcua.dossier.intake.Receipts;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.dossier.WrongProcedure;
import vn.motcua.rules.dossier.WrongProcedure.Remedy;

/**
 * Mends a wrong choice of the procedure (domain D14): at the desk under the same code, in
 * the unit by a stop that the signatory signs, with a new dossier behind it.
 */
@Component
public class WrongProcedures {

    private final Subjects subjects;

    private final Proposals proposals;

    private final Register register;

    private final Ledger ledger;

    private final OutageEntries outages;

    private final Receipts receipts;

    private final Fees fees;

    private final Worklist worklist;

    private final History history;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    private final ApplicationEventPublisher publisher;

    private final Texts texts;

    WrongProcedures(Subjects subjects, Proposals proposals, Register register, Ledger ledger, OutageEntries outages,
            Receipts receipts, Fees fees, Worklist worklist, History history, Access access, LegalClock clock,
            Commands commands, ApplicationEventPublisher publisher, Texts texts) {
        this.subjects = subjects;
        this.proposals = proposals;
        this.register = register;
        this.ledger = ledger;
        this.outages = outages;
        this.receipts = receipts;
        this.fees = fees;
        this.worklist = worklist;
        this.history = history;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
        this.publisher = publisher;
        this.texts = texts;
    }

    /**
     * Puts the right procedure in the place of the wrong one, as the rules allow it now.
     * @return how
     * @throws Refusal if the person may not, or the rules say no
     */
    public Remedy mend(UUID id, @Nullable String procedure, @Nullable String limitCase, @Nullable String reason) {
        return this.commands.run(() -> {
            this.access.require(Role.DESK_OFFICER, Role.CASE_OFFICER);
            Dossier dossier = this.register.lock(id);
            this.access.requireAgency(dossier.subject().agency());
            Remedy remedy = WrongProcedure.remedy(dossier.status(), dossier.subject().procedure(), procedure, reason);
            String code = Objects.requireNonNull(procedure).strip();
            String because = Objects.requireNonNull(reason).strip();
            if (remedy == Remedy.CHANGE) {
                change(dossier, code, limitCase, because);
            }
            else {
                proposeStop(dossier, new Proposals.Proposal(code, limitCase, because));
            }
            return remedy;
        });
    }

    /**
     * The code stays; the due date is counted from the first reception with the limit of
     * the right procedure, and the receipt that says so replaces the first one.
     */
    private void change(Dossier dossier, String code, @Nullable String limitCase, String because) {
        this.access.require(Role.DESK_OFFICER);
        Actor officer = this.access.current();
        Instant now = this.clock.instant();
        LocalDate received = LocalDate.ofInstant(Objects.requireNonNull(dossier.receivedAt()), Clocks.ZONE);
        Dossier.Subject right = this.subjects.under(dossier, code, received, limitCase);
        Dossier moved = this.register.change(dossier.id())
            .procedure(right)
            .limit(this.subjects.limit(right, received))
            .save();
        Dossier counted = this.outages.correct(
                this.ledger.enter(moved,
                        ClockEntry.correct(now, null, right.limit(), officer.account())
                            .because(WrongProcedure.REASON, null),
                        this.register.change(dossier.id()).proposal(null, null), now),
                officer.account(), this.texts.of("wrong-procedure.outage"), now);
        Dossier promised = this.register.change(dossier.id()).promised(counted.deadline().dueAt()).save();
        this.history.record(
                new DossierFact.ProcedureChanged(promised.snapshot(), dossier.subject().procedure(), officer.account()),
                now, officer.account(), "reason", because);
        this.fees.procedureChanged(promised, now);
        this.receipts.issueAnew(promised, now, officer);
        if (!dossier.subject().settledAtDesk() || !right.settledAtDesk()) {
            this.publisher.publishEvent(new Signal.DossierRerouted(dossier.id(), true));
        }
    }

    /** The stop goes its way like any other; what is signed begins the new dossier. */
    private void proposeStop(Dossier dossier, Proposals.Proposal wanted) {
        this.access.require(Role.CASE_OFFICER);
        Instant now = this.clock.instant();
        Dossier.Subject right = this.subjects.under(dossier, wanted.procedure(), LocalDate.ofInstant(now, Clocks.ZONE),
                wanted.limitCase());
        String words = this.texts.of("wrong-procedure.stop", right.procedureName(), wanted.reason());
        UUID work = this.worklist.openOf(dossier.id(), WorkKind.STEP)
            .filter((item) -> item.role() == Role.CASE_OFFICER)
            .orElseThrow(() -> new Refusal(RefusalReason.ILLEGAL_TRANSITION, "dossier", "act", "CHANGE_PROCEDURE"))
            .id();
        this.worklist.complete(work, Completion.of("STOP", words));
        this.proposals.keep(dossier.id(), new Proposals.Proposal(wanted.procedure(), wanted.limitCase(), words), now,
                this.access.current().account());
    }

}
