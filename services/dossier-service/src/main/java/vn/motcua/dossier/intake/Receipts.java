package vn.motcua.dossier.intake;

import java.time.Instant;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Dossier;

/** Issues a receipt in the place of an earlier one, which is marked as replaced. */
@Component
public class Receipts {

    private final PaperOffice papers;

    private final IntakePapers forms;

    Receipts(PaperOffice papers, IntakePapers forms) {
        this.papers = papers;
        this.forms = forms;
    }

    /** Issues the receipt of an accepted dossier as it stands now. */
    public void issueAnew(Dossier accepted, Instant now, Actor officer) {
        this.papers.issue(accepted, FormKey.RECEIPT, now, officer.account(), this.forms.receipt(accepted, officer));
    }

}
