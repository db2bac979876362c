package vn.motcua.dossier.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.register.Taking;
import vn.motcua.dossier.register.Takings;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.dossier.ReceiptRules;

/**
 * Issues receipts: with the acceptance, when asked for, in the place of an earlier one.
 */
@Component
public class Receipts {

    private final PaperOffice papers;

    private final IntakePapers forms;

    private final Register register;

    private final Takings takings;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    Receipts(PaperOffice papers, IntakePapers forms, Register register, Takings takings, Access access,
            LegalClock clock, Commands commands) {
        this.papers = papers;
        this.forms = forms;
        this.register = register;
        this.takings = takings;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /**
     * Issues the receipt of an acceptance, where one is due.
     * @param asked whether the person wants one; null where nobody said
     */
    void accepted(Dossier accepted, @Nullable Boolean asked, Instant now, Actor officer) {
        if (isDue(accepted, asked)) {
            issue(accepted, now, officer);
        }
    }

    /**
     * Issues the receipt of an accepted dossier as it stands now, in the place of an
     * earlier one; none where there was none and none is due.
     */
    public void issueAnew(Dossier accepted, Instant now, Actor officer) {
        if (isIssued(accepted.id()) || isDue(accepted, null)) {
            issue(accepted, now, officer);
        }
    }

    /**
     * Issues a receipt in the place of the one that says something wrong.
     * @return false where there was none
     */
    public boolean replace(Dossier accepted, Instant now, Actor officer) {
        boolean issued = isIssued(accepted.id());
        if (issued) {
            issue(accepted, now, officer);
        }
        return issued;
    }

    /**
     * Issues the receipt that the person asks for after all.
     * @throws vn.motcua.rules.Refusal if there is one, or the dossier is not or no longer
     * handled
     */
    public IssuedPaper issueOnRequest(UUID id) {
        return this.commands.run(() -> {
            this.access.require(Role.DESK_OFFICER);
            Dossier dossier = this.register.lock(id);
            this.access.requireAgency(dossier.subject().agency());
            ReceiptRules.requireMayAsk(dossier.status(), isIssued(id));
            return issue(dossier, this.clock.instant(), this.access.current());
        });
    }

    /** Whether the person may still ask for one. */
    public boolean mayAsk(Dossier dossier) {
        return ReceiptRules.mayAsk(dossier.status(), isIssued(dossier.id()));
    }

    private boolean isIssued(UUID dossier) {
        return this.papers.of(dossier).stream().anyMatch((paper) -> paper.form() == FormKey.RECEIPT);
    }

    private static boolean isDue(Dossier accepted, @Nullable Boolean asked) {
        Instant received = accepted.receivedAt();
        Instant due = accepted.deadline().dueAt();
        return received == null || ReceiptRules.isIssued(accepted.subject().settledAtDesk(), asked,
                LocalDate.ofInstant(received, Clocks.ZONE),
                (due == null) ? null : LocalDate.ofInstant(due, Clocks.ZONE));
    }

    /**
     * Issues the receipt of a dossier that this desk takes in on paper for the competent
     * agency: without code and day, which that agency gives when it receives it.
     */
    public IssuedPaper taken(Dossier taken, Taking taking, Actor officer) {
        return this.papers.issue(taken, FormKey.RECEIPT, taking.at(), officer.account(),
                this.forms.takingReceipt(taken, taking, officer));
    }

    /**
     * By the desk at which the person stands, which need not be the competent agency's.
     */
    private IssuedPaper issue(Dossier accepted, Instant now, Actor officer) {
        Taking taking = this.takings.of(accepted.id()).orElse(null);
        boolean here = taking == null || !taking.takenBy().equals(officer.agency());
        return this.papers.issueAt(here ? accepted.subject().agency() : officer.agency(), accepted, FormKey.RECEIPT,
                now, officer.account(), this.forms.receipt(accepted, taking, officer));
    }

}
