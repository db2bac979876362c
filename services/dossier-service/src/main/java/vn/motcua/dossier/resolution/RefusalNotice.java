package vn.motcua.dossier.resolution;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.absence.Signature;
import vn.motcua.dossier.absence.Substitutes;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Parties;
import vn.motcua.dossier.register.Party;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.dossier.result.Result;
import vn.motcua.dossier.result.Results;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.events.Outcome;
import vn.motcua.papers.PersonLine;
import vn.motcua.papers.SettleRefusalPaper;
import vn.motcua.rules.absence.WhoSigns.SignedPaper;

/**
 * The signed notice that a dossier is not settled, with its reason: it is the result,
 * bears the result's number, and goes back through the desk (Decree 61/2018 Art. 19.8).
 */
@Component
public class RefusalNotice {

    private final PaperOffice papers;

    private final Parties parties;

    private final Directory directory;

    private final Substitutes substitutes;

    private final Results results;

    RefusalNotice(PaperOffice papers, Parties parties, Directory directory, Substitutes substitutes, Results results) {
        this.papers = papers;
        this.parties = parties;
        this.directory = directory;
        this.substitutes = substitutes;
        this.results = results;
    }

    /**
     * Issues the notice; the result of the dossier is signed.
     * @param dossier refused or stopped just now
     */
    void issue(Dossier dossier, String reason, Instant now, Actor signer) {
        issueAnew(dossier, reason, null, now, signer);
    }

    /**
     * Issues a corrected notice; the corrected result is signed.
     * @param replaces number and day of the notice that it takes the place of; null where
     * there was none
     */
    public void issueAnew(Dossier dossier, String reason, @Nullable String replaces, Instant now, Actor signer) {
        issue(dossier, reason, replaces, now, signer.account(), this.substitutes
            .signature(this.directory.agency(dossier.subject().agency()), signer, SignedPaper.RESULT, now));
    }

    /** The same, signed by the desk officer who settles at once. */
    void issueAtDesk(Dossier dossier, String reason, Instant now, Actor officer) {
        issue(dossier, reason, null, now, officer.account(), new Signature("", "", officer.name()));
    }

    private void issue(Dossier dossier, String reason, @Nullable String replaces, Instant now, String account,
            Signature signature) {
        Party submitter = Objects.requireNonNull(this.parties.of(dossier.id()).get(PartyRole.SUBMITTER));
        Instant received = Objects.requireNonNull(dossier.receivedAt(), "it was received");
        String number = this.results.latest(dossier.id()).map(Result::number).orElseThrow();
        String basis = this.papers.basis(dossier, FormKey.SETTLE_REFUSAL, now);
        this.papers.issueAsResult(dossier, FormKey.SETTLE_REFUSAL, now, account, number,
                (head) -> new SettleRefusalPaper(head, Objects.requireNonNull(dossier.code()),
                        new PersonLine(submitter.name(), submitter.address(), submitter.phone(), submitter.email(),
                                null),
                        dossier.subject().procedureName(), received.atZone(Clocks.ZONE),
                        dossier.handling().outcome() == Outcome.STOPPED, reason, basis, signature.authority(),
                        signature.title(), signature.name(), replaces));
    }

}
