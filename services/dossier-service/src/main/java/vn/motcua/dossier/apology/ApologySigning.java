package vn.motcua.dossier.apology;

import java.time.Instant;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.notice.Notices;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.DossierChange;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.events.DossierFact;
import vn.motcua.papers.Paper;
import vn.motcua.papers.PaperHead;
import vn.motcua.rules.apology.ApologyRules;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.dossier.DossierAct;
import vn.motcua.rules.dossier.DossierLifecycle;

/**
 * What a signature under the letter means, given on the screen or in ink: numbered, the
 * appointment moved once, the original date kept (Decree 61/2018 Art. 19.9).
 */
@Component
class ApologySigning {

    private final Letters letters;

    private final NewAppointments appointments;

    private final Register register;

    private final Ledger ledger;

    private final ApologyForm form;

    private final Notices notices;

    private final History history;

    private final SealNoticeDelivery notice;

    ApologySigning(Letters letters, NewAppointments appointments, Register register, Ledger ledger, ApologyForm form,
            Notices notices, History history, SealNoticeDelivery notice) {
        this.letters = letters;
        this.appointments = appointments;
        this.register = register;
        this.ledger = ledger;
        this.form = form;
        this.notices = notices;
        this.history = history;
        this.notice = notice;
    }

    /**
     * Signs the letter of a locked dossier.
     * @param now legal time of the entry; a signature in ink may be older
     * @param issue makes the numbered paper from what it says
     */
    Signed sign(Dossier dossier, Letter letter, Signer signer, Instant now,
            BiFunction<Dossier, Function<PaperHead, Paper>, IssuedPaper> issue) {
        DossierLifecycle.require(dossier.status(), DossierAct.SIGN_APOLOGY);
        this.appointments.requireAllowed(dossier, letter.newDueAt(), now);
        IssuedPaper paper = issue.apply(dossier, this.form.signed(dossier, letter, signer.at(), signer.person()));
        String account = signer.person().account();
        this.letters.sign(letter.id(), paper.id(), account, signer.registeredBy(), signer.at());
        Dossier signed = reappoint(dossier, letter, signer, now);
        String officer = (signer.registeredBy() == null) ? account : signer.registeredBy();
        this.history.record(new DossierFact.ApologySigned(signed.snapshot(), paper.number(), account), now, officer);
        this.notice.overtaken(signed, now);
        return new Signed(paper, this.notices.sendLetter(signed, paper));
    }

    private Dossier reappoint(Dossier dossier, Letter letter, Signer signer, Instant now) {
        Instant legalDue = Objects.requireNonNull(dossier.deadline().originalDueAt());
        DossierChange change = this.register.change(dossier.id())
            .apology(ApologyRules.stateAt(signer.at(), legalDue), signer.at());
        if (dossier.handling().resolvedAt() != null) {
            return change.save();
        }
        return this.ledger.enter(dossier, ClockEntry.reappoint(now, letter.newDueAt(), signer.person().account())
            .because(letter.reasonCode().name(), null), change.reappointed(), now);
    }

    /**
     * Whose signature it is.
     *
     * @param registeredBy the clerk, where it was given in ink
     */
    record Signer(Actor person, Instant at, @Nullable String registeredBy) {
    }

    /** The numbered letter, and whether it goes by e-mail first. */
    record Signed(IssuedPaper paper, boolean byEmail) {
    }

}
