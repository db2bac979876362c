package vn.motcua.dossier.apology;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.absence.Signature;
import vn.motcua.dossier.absence.Substitutes;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Parties;
import vn.motcua.dossier.register.Party;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.papers.LateNoticePaper;
import vn.motcua.papers.Paper;
import vn.motcua.papers.PaperHead;
import vn.motcua.papers.PersonLine;
import vn.motcua.rules.absence.WhoSigns.SignedPaper;

/** Fills the notice that the new appointment passed too. */
@Component
class LateNoticeForm {

    private final Parties parties;

    private final Directory directory;

    private final Substitutes substitutes;

    LateNoticeForm(Parties parties, Directory directory, Substitutes substitutes) {
        this.parties = parties;
        this.directory = directory;
        this.substitutes = substitutes;
    }

    Function<PaperHead, Paper> signed(Dossier dossier, String reason, Instant now, Actor signer) {
        Party submitter = Objects.requireNonNull(this.parties.of(dossier.id()).get(PartyRole.SUBMITTER));
        Agency agency = this.directory.agency(dossier.subject().agency());
        Signature signature = this.substitutes.signature(agency, signer, SignedPaper.APOLOGY, now);
        Instant legalDue = Objects.requireNonNull(dossier.deadline().originalDueAt());
        Instant newDue = Objects.requireNonNull(dossier.deadline().dueAt());
        return (head) -> new LateNoticePaper(head, Objects.requireNonNull(dossier.code()),
                new PersonLine(submitter.name(), submitter.address(), submitter.phone(), submitter.email(), null),
                dossier.subject().procedureName(), Objects.requireNonNull(dossier.receivedAt()).atZone(Clocks.ZONE),
                legalDue.atZone(Clocks.ZONE), newDue.atZone(Clocks.ZONE), reason, agency.hotline(),
                signature.authority(), signature.title(), signature.name());
    }

}
