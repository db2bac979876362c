package vn.motcua.dossier.move;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Documents;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Parties;
import vn.motcua.dossier.register.Party;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.papers.DocumentLine;
import vn.motcua.papers.PersonLine;
import vn.motcua.papers.TransferSlipPaper;

/** Issues the slip that goes with a dossier to another agency. */
@Component
public class Slips {

    private final PaperOffice papers;

    private final Parties parties;

    private final Documents documents;

    private final Directory directory;

    Slips(PaperOffice papers, Parties parties, Documents documents, Directory directory) {
        this.papers = papers;
        this.parties = parties;
        this.documents = documents;
        this.directory = directory;
    }

    /**
     * By the agency that still has it.
     * @return id of the paper
     */
    UUID issue(Dossier dossier, String to, String reason, Instant now, Actor officer) {
        return issue(dossier, to, reason, Objects.requireNonNull(dossier.receivedAt()), now, officer);
    }

    /**
     * By the desk that takes a dossier in on paper for the competent agency, before
     * anybody accepted it: without a code.
     */
    public void issueTaken(Dossier taken, String to, String reason, Instant takenAt, Actor officer) {
        issue(taken, to, reason, takenAt, takenAt, officer);
    }

    private UUID issue(Dossier dossier, String to, String reason, Instant received, Instant now, Actor officer) {
        Party submitter = Objects.requireNonNull(this.parties.of(dossier.id()).get(PartyRole.SUBMITTER));
        PersonLine person = new PersonLine(submitter.name(), submitter.address(), submitter.phone(), submitter.email(),
                null);
        Instant due = dossier.deadline().dueAt();
        String name = this.directory.agency(to).name();
        return this.papers
            .issue(dossier, FormKey.TRANSFER_SLIP, now, officer.account(),
                    (head) -> new TransferSlipPaper(head, name, dossier.code(), person,
                            dossier.subject().procedureName(),
                            this.documents.of(dossier.id())
                                .stream()
                                .map((paper) -> new DocumentLine(paper.name(), paper.originals(), paper.copies()))
                                .toList(),
                            received.atZone(Clocks.ZONE), (due == null) ? null : due.atZone(Clocks.ZONE), reason,
                            officer.name()))
            .id();
    }

}
