package vn.motcua.dossier.resolution;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.absence.Signature;
import vn.motcua.dossier.absence.Substitutes;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Parties;
import vn.motcua.dossier.register.Party;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.papers.PersonLine;
import vn.motcua.papers.StopPaper;
import vn.motcua.rules.absence.WhoSigns.SignedPaper;

/**
 * The signed notice that a dossier is not settled any further; form 05 of Circular
 * 03/2025/TT-VPCP. Under a regime without the form, the notice that every regime demands
 * takes its place.
 */
@Component
public class StopNotice {

    private final PaperOffice papers;

    private final Parties parties;

    private final Directory directory;

    private final Substitutes substitutes;

    private final RefusalNotice without;

    StopNotice(PaperOffice papers, Parties parties, Directory directory, Substitutes substitutes,
            RefusalNotice without) {
        this.papers = papers;
        this.parties = parties;
        this.directory = directory;
        this.substitutes = substitutes;
        this.without = without;
    }

    /** Issues the notice; the dossier is stopped and its result signed. */
    void issue(Dossier dossier, String reason, Instant now, Actor signer) {
        issueAnew(dossier, reason, null, now, signer);
    }

    /**
     * Issues a corrected notice; the corrected result is signed.
     * @param replaces number and day of the notice that it takes the place of; null where
     * there was none
     */
    public void issueAnew(Dossier dossier, String reason, @Nullable String replaces, Instant now, Actor signer) {
        if (!this.papers.hasForm(dossier, FormKey.STOP, now)) {
            this.without.issueAnew(dossier, reason, replaces, now, signer);
            return;
        }
        Party submitter = Objects.requireNonNull(this.parties.of(dossier.id()).get(PartyRole.SUBMITTER));
        Agency agency = this.directory.agency(dossier.subject().agency());
        Signature signature = this.substitutes.signature(agency, signer, SignedPaper.STOP, now);
        this.papers.issue(dossier, FormKey.STOP, now, signer.account(),
                (head) -> new StopPaper(head, Objects.requireNonNull(dossier.code()),
                        new PersonLine(submitter.name(), submitter.address(), submitter.phone(), submitter.email(),
                                null),
                        dossier.subject().procedureName(), reason, signature.authority(), signature.title(),
                        signature.name(), replaces));
    }

}
