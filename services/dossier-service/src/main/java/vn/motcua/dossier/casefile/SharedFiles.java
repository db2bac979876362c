package vn.motcua.dossier.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.move.Moves;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Documents;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.dossier.register.Register;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.interagency.Sight;

/**
 * Lays open to other agencies what they need of a dossier and no more (Decree 61/2018
 * Art. 19.5 to 19.7); every look is written down before anything is shown.
 */
@Component
class SharedFiles {

    private static final String LOOK = "SHARED_DOSSIER";

    private final Register register;

    private final Sights sights;

    private final CasePeople people;

    private final Documents documents;

    private final CasePapers papers;

    private final PaperOffice office;

    private final HistoryWords history;

    private final Moves moves;

    private final WorkingSpans spans;

    private final Directory directory;

    private final Access access;

    SharedFiles(Register register, Sights sights, CasePeople people, Documents documents, CasePapers papers,
            PaperOffice office, HistoryWords history, Moves moves, WorkingSpans spans, Directory directory,
            Access access) {
        this.register = register;
        this.sights = sights;
        this.people = people;
        this.documents = documents;
        this.papers = papers;
        this.office = office;
        this.history = history;
        this.moves = moves;
        this.spans = spans;
        this.directory = directory;
        this.access = access;
    }

    /** A dossier in the list. */
    record Line(Dossier dossier, String agency, List<Sight> sights) {
    }

    List<Line> list() {
        Actor reader = this.access.requireReader();
        return this.sights.dossiersFor(reader)
            .stream()
            .map(this.register::get)
            .filter((dossier) -> !dossier.subject().agency().equals(reader.agency()))
            .map((dossier) -> new Line(dossier, this.directory.agency(dossier.subject().agency()).name(),
                    this.sights.of(dossier.id(), reader)))
            .toList();
    }

    /**
     * The dossier, to whoever has a reason to see it.
     * @param revealed the party whose identity number was asked for, if any
     * @throws Refusal if there is none, or the reader has no reason
     */
    SharedFile open(UUID id, @Nullable PartyRole revealed) {
        Dossier dossier = found(id);
        List<Sight> sights = permitted(dossier);
        this.access.recordLook(LOOK, id, null);
        boolean atWork = sights.stream().anyMatch(Sight::mayReveal);
        return new SharedFile(dossier, this.directory.agency(dossier.subject().agency()).name(), sights,
                this.people.of(dossier, revealed), atWork ? this.documents.of(id) : List.of(),
                this.papers.of(dossier)
                    .stream()
                    .filter((paper) -> shown(sights, paper.paper().signedAt().toInstant()))
                    .toList(),
                handled(id, sights), used(dossier));
    }

    /**
     * Writes down who uncovers an identity number and why.
     * @throws Refusal without a reason, and for who has no work at hand with the dossier
     */
    void recordReveal(UUID id, String reason) {
        if (permitted(found(id)).stream().noneMatch(Sight::mayReveal)) {
            throw new Refusal(RefusalReason.NOT_ALLOWED, "dossier");
        }
        if (reason.isBlank()) {
            throw new Refusal(RefusalReason.REASON_MISSING, "reason");
        }
        this.access.recordLook("ID_NUMBER", id, reason.strip());
    }

    /**
     * One of its papers as a PDF.
     * @throws Refusal as for the dossier, and for a paper that is not shown
     */
    byte[] pdf(UUID id, UUID paper) {
        List<Sight> sights = permitted(found(id));
        boolean shown = this.office.of(id)
            .stream()
            .anyMatch((one) -> one.id().equals(paper) && shown(sights, one.signedAt().toInstant()));
        if (!shown) {
            throw new Refusal(RefusalReason.NOT_FOUND, "paper", "id", paper.toString());
        }
        this.access.recordLook("paper", id, null);
        return this.office.pdf(paper);
    }

    private Dossier found(UUID id) {
        return this.register.find(id.toString())
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "dossier", "id", id.toString()));
    }

    private List<Sight> permitted(Dossier dossier) {
        List<Sight> sights = this.sights.of(dossier.id(), this.access.requireReader());
        if (sights.isEmpty()) {
            throw new Refusal(RefusalReason.WRONG_AGENCY, "agency", "agency", dossier.subject().agency());
        }
        return sights;
    }

    private static boolean shown(List<Sight> sights, Instant at) {
        return sights.stream().anyMatch((sight) -> sight.shows(at));
    }

    /** Who only has a part in it sees the papers, not how the owner went about it. */
    private List<HistoryLine> handled(UUID id, List<Sight> sights) {
        return sights.stream()
            .filter((sight) -> sight.ground() == Sight.Ground.HANDLED)
            .findFirst()
            .map((sight) -> this.history.of(id).stream().filter((line) -> sight.shows(line.at())).toList())
            .orElse(List.of());
    }

    private @Nullable String used(Dossier dossier) {
        Duration used = this.moves.used(dossier).get(this.access.current().agency());
        return (used == null) ? null : this.spans.words(used);
    }

}
