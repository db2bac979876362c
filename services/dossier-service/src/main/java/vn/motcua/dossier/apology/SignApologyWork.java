package vn.motcua.dossier.apology;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.notice.Notices;
import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.DossierChange;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.worklist.WorkHandler;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.apology.ApologyRules;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.dossier.DossierAct;
import vn.motcua.rules.dossier.DossierLifecycle;

/**
 * The signature under the letter: numbered, frozen, the appointment moved once, the
 * original date kept (Decree 61/2018 Art. 19.9). Here signing is the signatory's recorded
 * approval.
 */
@Component
class SignApologyWork implements WorkHandler {

    private final Letters letters;

    private final NewAppointments appointments;

    private final Register register;

    private final Ledger ledger;

    private final PaperOffice papers;

    private final ApologyForm form;

    private final Notices notices;

    private final History history;

    SignApologyWork(Letters letters, NewAppointments appointments, Register register, Ledger ledger, PaperOffice papers,
            ApologyForm form, Notices notices, History history) {
        this.letters = letters;
        this.appointments = appointments;
        this.register = register;
        this.ledger = ledger;
        this.papers = papers;
        this.form = form;
        this.notices = notices;
        this.history = history;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.SIGN_APOLOGY);
    }

    @Override
    public Answer complete(Work work) {
        Letter letter = this.letters.alive(work.dossier().id()).orElseThrow();
        return switch (work.completion().requireDecision()) {
            case "SIGN" -> sign(work, letter);
            case "SEND_BACK" -> sendBack(work, letter);
            default -> throw WorkHandler.unknownDecision(work);
        };
    }

    private Answer sendBack(Work work, Letter letter) {
        String because = (work.completion().reason() == null) ? work.completion().comment()
                : work.completion().reason();
        if (because == null || because.isBlank()) {
            throw new Refusal(RefusalReason.REASON_MISSING, "reason");
        }
        this.letters.sendBack(letter.id(), because.strip());
        String account = work.actor().account();
        this.history.record(new DossierFact.ApologySentBack(work.dossier().snapshot(), account), work.now(), account,
                "reason", because.strip());
        return Answer.decided("SEND_BACK");
    }

    private Answer sign(Work work, Letter letter) {
        Dossier dossier = work.dossier();
        Instant now = work.now();
        DossierLifecycle.require(dossier.status(), DossierAct.SIGN_APOLOGY);
        this.appointments.requireAllowed(dossier, letter.newDueAt(), now);
        IssuedPaper paper = this.papers.issue(dossier, FormKey.APOLOGY, now, work.actor().account(),
                this.form.signed(dossier, letter, now, work.actor()));
        this.letters.sign(letter.id(), paper.id(), work.actor().account(), now);
        Dossier signed = reappoint(dossier, letter, now, work.actor());
        this.history.record(new DossierFact.ApologySigned(signed.snapshot(), paper.number(), work.actor().account()),
                now, work.actor().account());
        boolean byEmail = this.notices.sendLetter(signed, paper);
        return new Answer(true, Map.of("decision", "SIGN", "byEmail", byEmail));
    }

    private Dossier reappoint(Dossier dossier, Letter letter, Instant now, Actor actor) {
        Instant legalDue = Objects.requireNonNull(dossier.deadline().originalDueAt());
        DossierChange change = this.register.change(dossier.id()).apology(ApologyRules.stateAt(now, legalDue), now);
        if (dossier.handling().resolvedAt() != null) {
            return change.save();
        }
        return this.ledger.enter(dossier,
                ClockEntry.reappoint(now, letter.newDueAt(), actor.account()).because(letter.reasonCode().name(), null),
                change.reappointed(), now);
    }

}
