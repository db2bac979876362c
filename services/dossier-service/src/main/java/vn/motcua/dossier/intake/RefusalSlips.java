package vn.motcua.dossier.intake;

import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.dossier.ReceptionRules;

/**
 * The slip (Mẫu 03) of a reception that ended because the papers never came: drafted with
 * its reason, and a paper only by the signature of an officer of the desk.
 */
@Component
public class RefusalSlips {

    private final PaperOffice papers;

    private final IntakePapers forms;

    private final Register register;

    private final History history;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    RefusalSlips(PaperOffice papers, IntakePapers forms, Register register, History history, Access access,
            LegalClock clock, Commands commands) {
        this.papers = papers;
        this.forms = forms;
        this.register = register;
        this.history = history;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /**
     * Signs the slip.
     * @throws vn.motcua.rules.Refusal if there is one, or nothing was refused
     */
    public IssuedPaper sign(UUID id) {
        return this.commands.run(() -> {
            this.access.require(Role.DESK_OFFICER);
            Dossier dossier = this.register.lock(id);
            this.access.requireAgency(dossier.subject().agency());
            ReceptionRules.requireSlipOwed(dossier.status(), isIssued(id));
            Actor officer = this.access.current();
            return this.papers.issue(dossier, FormKey.REFUSAL, this.clock.instant(), officer.account(),
                    this.forms.refusal(dossier, reason(id), officer));
        });
    }

    /** Whether a slip waits for a signature. */
    public boolean isOwed(Dossier dossier) {
        return ReceptionRules.isSlipOwed(dossier.status(), isIssued(dossier.id()));
    }

    private boolean isIssued(UUID dossier) {
        return this.papers.of(dossier).stream().anyMatch((paper) -> paper.form() == FormKey.REFUSAL);
    }

    /** As it was written down when the reception ended. */
    private String reason(UUID dossier) {
        return this.history.of(dossier)
            .stream()
            .filter((entry) -> entry.logged().fact() instanceof DossierFact.ReceptionRefused)
            .flatMap((entry) -> entry.notes().stream())
            .filter((note) -> note.about().equals("reason"))
            .map(History.Note::words)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("Nobody said why " + dossier + " was not received"));
    }

}
