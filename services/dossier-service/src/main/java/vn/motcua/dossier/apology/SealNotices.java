package vn.motcua.dossier.apology;

import java.time.Instant;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Parties;
import vn.motcua.dossier.register.Party;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.events.ApologyState;
import vn.motcua.events.DossierFact;
import vn.motcua.papers.PersonLine;
import vn.motcua.papers.SealNoticePaper;

/**
 * The notice that goes out without a signer, where the agency has turned that on (domain
 * D4). It is no letter of apology: the dossier goes on counting as without one, and the
 * letter is still owed.
 */
@Component
public class SealNotices {

    private final SigningWays ways;

    private final PaperOffice papers;

    private final Parties parties;

    private final Directory directory;

    private final History history;

    private final SealNoticeDelivery delivery;

    SealNotices(SigningWays ways, PaperOffice papers, Parties parties, Directory directory, History history,
            SealNoticeDelivery delivery) {
        this.ways = ways;
        this.papers = papers;
        this.parties = parties;
        this.directory = directory;
        this.history = history;
        this.delivery = delivery;
    }

    /** Issues the notice of a locked late dossier, once, where it is turned on. */
    public void late(Dossier dossier, Instant now) {
        boolean wanted = dossier.lateness().apology() == ApologyState.NONE
                && this.ways.sendsNotices(dossier.subject().agency())
                && this.papers.of(dossier.id()).stream().noneMatch((paper) -> paper.form() == FormKey.SEAL_NOTICE);
        if (!wanted) {
            return;
        }
        Party submitter = Objects.requireNonNull(this.parties.of(dossier.id()).get(PartyRole.SUBMITTER));
        Agency agency = this.directory.agency(dossier.subject().agency());
        IssuedPaper notice = this.papers.issue(dossier, FormKey.SEAL_NOTICE, now, "system",
                (head) -> new SealNoticePaper(head, Objects.requireNonNull(dossier.code()),
                        new PersonLine(submitter.name(), submitter.address(), submitter.phone(), submitter.email(),
                                null),
                        dossier.subject().procedureName(),
                        Objects.requireNonNull(dossier.receivedAt()).atZone(Clocks.ZONE),
                        Objects.requireNonNull(dossier.deadline().originalDueAt()).atZone(Clocks.ZONE),
                        agency.hotline(), this.papers.titleOf(dossier, FormKey.APOLOGY, now.atZone(Clocks.ZONE)),
                        this.papers.publicUrl() + "/tra-cuu"));
        this.history.record(new DossierFact.NoticeWithoutSigner(dossier.snapshot(), notice.number()), now, "system");
        this.delivery.begin(dossier, notice);
    }

}
