package vn.motcua.dossier.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.answer.DeskAnswers;
import vn.motcua.dossier.calendarchange.OutageEntries;
import vn.motcua.dossier.code.DossierCodes;
import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.fee.Fees;
import vn.motcua.dossier.notice.PaperMessage;
import vn.motcua.dossier.notice.PaperMessages;
import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.paper.Regime;
import vn.motcua.dossier.paper.Regimes;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.register.Takings;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.worklist.WorkHandler;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.events.Channel;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.deadline.ClockEntryType;
import vn.motcua.rules.dossier.ApartFromDesk;
import vn.motcua.rules.dossier.DossierAct;
import vn.motcua.rules.dossier.DossierLifecycle;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.dossier.ReceptionRules;
import vn.motcua.rules.fee.FeeEntry;

/**
 * The check at the desk: accept, ask once for everything that is missing, or refuse with
 * a reason.
 */
@Component
class CheckWork implements WorkHandler {

    private final Register register;

    private final VersionsOnReception versions;

    private final Regimes regimes;

    private final Ledger ledger;

    private final DossierCodes codes;

    private final Supplements supplements;

    private final PaperOffice papers;

    private final IntakePapers forms;

    private final History history;

    private final Access access;

    private final OutageEntries outages;

    private final Fees fees;

    private final DeskAnswers answers;

    private final Receipts receipts;

    private final Takings takings;

    private final PaperMessages messages;

    CheckWork(Register register, VersionsOnReception versions, Regimes regimes, Ledger ledger, DossierCodes codes,
            Supplements supplements, PaperOffice papers, IntakePapers forms, History history, Access access,
            OutageEntries outages, Fees fees, DeskAnswers answers, Receipts receipts, Takings takings,
            PaperMessages messages) {
        this.register = register;
        this.versions = versions;
        this.regimes = regimes;
        this.ledger = ledger;
        this.codes = codes;
        this.supplements = supplements;
        this.papers = papers;
        this.forms = forms;
        this.history = history;
        this.access = access;
        this.outages = outages;
        this.fees = fees;
        this.answers = answers;
        this.receipts = receipts;
        this.takings = takings;
        this.messages = messages;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.CHECK);
    }

    @Override
    public Answer complete(Work work) {
        String decision = work.completion().requireDecision();
        this.answers.given(work.dossier(), work.now());
        return switch (decision) {
            case "ACCEPT" -> accept(work);
            case "SUPPLEMENT" -> {
                this.supplements.request(work);
                yield Answer.decided("SUPPLEMENT");
            }
            case "REFUSE_RECEPTION" -> refuse(work);
            default -> throw WorkHandler.unknownDecision(work);
        };
    }

    /**
     * Decree 61/2018 Art. 17.3: code, due date and the receipt that is due, all or none.
     */
    private Answer accept(Work work) {
        Dossier dossier = work.dossier();
        DossierLifecycle.require(dossier.status(), DossierAct.ACCEPT);
        Instant given = work.completion().receivedAt();
        Instant receivedAt = (given == null) ? work.now() : given;
        boolean mayEnterLate = this.access.current().has(Role.SUPERVISOR);
        WorkingCalendar calendar = this.ledger.calendarOf(dossier.subject().agency());
        ReceptionRules.requireReceivedAt(receivedAt, work.now(), mayEnterLate, calendar);
        this.takings.arrived(dossier.id(), receivedAt);
        String why = work.completion().reason();
        boolean late = ReceptionRules.requireReasonIfLate(receivedAt, work.now(), why, calendar);
        LocalDate day = LocalDate.ofInstant(receivedAt, Clocks.ZONE);
        String reserved = this.codes.requireUsable(work.completion().reservedCode(), dossier.subject().agency(), day);
        Regime regime = this.regimes.on(day);
        Dossier limited = this.versions.receive(dossier, day, work.completion().limitCase(), work.now(),
                work.actor().account());
        Dossier started = this.ledger.enter(limited,
                ClockEntry.start(receivedAt, work.actor().account())
                    .because(late ? "LATE_ENTRY" : null, regime.citation(ClockEntryType.START)),
                this.register.change(dossier.id()).status(DossierLifecycle.after(dossier.status(), DossierAct.ACCEPT)),
                work.now());
        if (receivedAt.isBefore(work.now())) {
            this.outages.enter(started, receivedAt, work.actor().account(), work.now());
        }
        return new Answer(true, Map.of("decision", "ACCEPT", "atDesk", limited.subject().settledAtDesk()),
                () -> giveCode(work, regime, reserved, receivedAt, late));
    }

    /**
     * Everybody who accepts at this agency today waits for the counter's row, and for the
     * receipt's number: both are taken when all else is written.
     */
    private void giveCode(Work work, Regime regime, @Nullable String reserved, Instant receivedAt, boolean late) {
        Dossier dossier = work.dossier();
        String code = this.codes.give(dossier.id(), reserved, dossier.subject().agency(),
                LocalDate.ofInstant(receivedAt, Clocks.ZONE), work.now());
        Dossier accepted = this.register.change(dossier.id()).received(code, regime.id(), receivedAt).save();
        List<FeeEntry> fee = this.fees.accepted(accepted, work.completion().fee(), work.now());
        this.receipts.accepted(accepted, work.completion().receipt(), work.now(), work.actor());
        recordAccepted(accepted, work, late ? work.completion().reason() : null);
        this.fees.tell(accepted, fee, work.now());
    }

    /** A late entry shows as such: its reason stands in the history (domain D11). */
    private void recordAccepted(Dossier accepted, Work work, @Nullable String lateBecause) {
        DossierFact fact = new DossierFact.Accepted(accepted.snapshot());
        if (lateBecause == null) {
            this.history.record(fact, work.now(), work.actor().account());
        }
        else {
            this.history.record(fact, work.now(), work.actor().account(), "late-entry", lateBecause.strip());
        }
    }

    private Answer refuse(Work work) {
        Dossier dossier = work.dossier();
        String reason = work.completion().requireReason();
        Dossier refused = this.register.change(dossier.id())
            .status(DossierLifecycle.after(dossier.status(), DossierAct.REFUSE_RECEPTION))
            .save();
        IssuedPaper slip = this.papers.issue(refused, FormKey.REFUSAL, work.now(), work.actor().account(),
                this.forms.refusal(refused, reason, work.actor()));
        if (ApartFromDesk.hasToBeSent(refused.subject().channel() == Channel.DESK, false)) {
            this.messages.queue(refused.id(), PaperMessage.RECEPTION_REFUSED, slip.id());
        }
        this.history.record(new DossierFact.ReceptionRefused(refused.snapshot()), work.now(), work.actor().account(),
                "reason", reason);
        return Answer.decided("REFUSE_RECEPTION");
    }

}
