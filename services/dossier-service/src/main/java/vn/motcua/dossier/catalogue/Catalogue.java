package vn.motcua.dossier.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.dossier.directory.Editions;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * The procedures, answered from memory. A published version is never changed: other
 * content is the next version, and the newest version that has begun is the one in force.
 */
@Component
public class Catalogue {

    private static final String ROOM = "catalogue";

    private final ProcedureStore store;

    private final ProcedureSearch search;

    private final Editions editions;

    private final LegalClock clock;

    private volatile Shelf shelf = Shelf.EMPTY;

    Catalogue(ProcedureStore store, ProcedureSearch search, Editions editions, LegalClock clock) {
        this.store = store;
        this.search = search;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * The version that an agency receives dossiers under on that day, with the unit that
     * settles them.
     * @throws Refusal {@code PROCEDURE_UNKNOWN}, {@code PROCEDURE_NOT_AT_AGENCY},
     * {@code PROCEDURE_STOPPED_HERE} or {@code PROCEDURE_NOT_IN_FORCE}, on field
     * {@code procedure}
     */
    public Procedure inForce(String code, String agency, LocalDate day) {
        return inForce(code, agency, day, day);
    }

    /**
     * The version of that day for what was submitted on an earlier one: an agency that
     * has stopped receiving the procedure since goes on with what it had.
     * @throws Refusal as {@link #inForce(String, String, LocalDate)}
     */
    public Procedure inForce(String code, String agency, LocalDate day, LocalDate submittedOn) {
        Shelf now = shelf();
        if (now.versions(code).isEmpty()) {
            throw new Refusal(RefusalReason.PROCEDURE_UNKNOWN, "procedure", "procedure", code);
        }
        String unit = received(now, code, agency, submittedOn).unit();
        return now.inForce(code, day)
            .map((published) -> published.procedure().settledBy(unit))
            .orElseThrow(() -> new Refusal(RefusalReason.PROCEDURE_NOT_IN_FORCE, "procedure",
                    Map.of("procedure", code, "day", day.toString())));
    }

    private static ProcedureStore.Offer received(Shelf now, String code, String agency, LocalDate day) {
        ProcedureStore.Offer offer = now.offer(code, agency)
            .orElseThrow(() -> new Refusal(RefusalReason.PROCEDURE_NOT_AT_AGENCY, "procedure",
                    Map.of("procedure", code, "agency", agency)));
        if (!offer.receivedOn(day)) {
            throw new Refusal(RefusalReason.PROCEDURE_STOPPED_HERE, "procedure",
                    Map.of("procedure", code, "from", String.valueOf(offer.stopsOn())));
        }
        return offer;
    }

    /**
     * The version that is in force on that day, whoever receives it; without a competent
     * unit.
     * @throws Refusal {@code PROCEDURE_UNKNOWN} or {@code PROCEDURE_NOT_IN_FORCE}, on
     * field {@code procedure}
     */
    public Procedure inForceAnywhere(String code, LocalDate day) {
        Shelf now = shelf();
        if (now.versions(code).isEmpty()) {
            throw new Refusal(RefusalReason.PROCEDURE_UNKNOWN, "procedure", "procedure", code);
        }
        return now.inForce(code, day)
            .map(PublishedProcedure::procedure)
            .orElseThrow(() -> new Refusal(RefusalReason.PROCEDURE_NOT_IN_FORCE, "procedure",
                    Map.of("procedure", code, "day", day.toString())));
    }

    /**
     * A version of a procedure, in force or not; without a competent unit, which depends
     * on the agency.
     * @throws Refusal {@code PROCEDURE_UNKNOWN} on field {@code procedure}
     */
    public Procedure version(String code, int version) {
        return shelf().versions(code)
            .stream()
            .map(PublishedProcedure::procedure)
            .filter((procedure) -> procedure.version() == version)
            .findFirst()
            .orElseThrow(() -> new Refusal(RefusalReason.PROCEDURE_UNKNOWN, "procedure", "procedure", code));
    }

    /**
     * What an agency receives today and somebody may mean, best first: the name begins
     * so, a word of it begins so, all words occur, or, where nothing fits, it sounds
     * alike.
     * @param text part of the name with or without diacritics, or of the code; empty
     * means everything
     * @param limit at most so many
     */
    public List<Procedure> search(String text, String agency, int limit) {
        return page(text, agency, 0, limit).items();
    }

    /** As {@link #search}, page by page from 0. */
    ProcedurePage page(String text, String agency, int page, int size) {
        LocalDate today = this.clock.today();
        ProcedureSearch.Found found = this.search.find(text, agency, today, page, size);
        List<Procedure> items = found.codes().stream().map((code) -> inForce(code, agency, today)).toList();
        return new ProcedurePage(items, page, size, found.total());
    }

    /**
     * The version that is in force on that day, else the one with that number; without a
     * competent unit.
     * @throws Refusal {@code PROCEDURE_UNKNOWN} on field {@code procedure}
     */
    public Procedure inForceOr(String code, LocalDate day, int version) {
        return inForce(code, day).orElseGet(() -> version(code, version));
    }

    /** The version in force on a day, without a competent unit. */
    Optional<Procedure> inForce(String code, LocalDate day) {
        return shelf().inForce(code, day).map(PublishedProcedure::procedure);
    }

    /** The unit that settles a procedure at an agency, where that receives it. */
    public Optional<String> settlingUnit(String code, String agency) {
        return shelf().offer(code, agency).map(ProcedureStore.Offer::unit);
    }

    /** The codes of all agencies that receive a procedure today, in order. */
    public List<String> agenciesOf(String code) {
        return shelf().agenciesOf(code, this.clock.today());
    }

    /** Makes every node read the catalogue again; in the running transaction. */
    void changed() {
        this.editions.raise(ROOM);
    }

    /**
     * The version of each procedure that is in force on that day, by code, without a
     * competent unit.
     */
    public List<Procedure> allInForce(LocalDate day) {
        Shelf now = shelf();
        return now.codes()
            .stream()
            .map((code) -> now.inForce(code, day))
            .flatMap(Optional::stream)
            .map(PublishedProcedure::procedure)
            .sorted(Comparator.comparing(Procedure::code))
            .toList();
    }

    /**
     * Publishes a content; where it differs from the newest version of the code, as the
     * next version.
     * @param content its version number is not read
     * @return the version under which the content is kept
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int publish(PublishedProcedure content) {
        return publish(content, false);
    }

    /**
     * Publishes a content as the product ships it, unless the newest version of the code
     * is the office's own.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publishShipped(PublishedProcedure content) {
        if (!this.store.isTheOfficesOwn(content.procedure().code())) {
            publish(content, true);
        }
    }

    /** A version of a code and its days. */
    public Optional<PublishedProcedure> published(String code, int version) {
        return shelf().versions(code).stream().filter((one) -> one.procedure().version() == version).findFirst();
    }

    /** Whether an older version has the same content, be it under other days. */
    public boolean saysTheSame(Procedure procedure, int older) {
        return published(procedure.code(), older)
            .filter((one) -> one.procedure().asVersion(procedure.version()).equals(procedure))
            .isPresent();
    }

    /** The newest version of a code, begun or not. */
    public Optional<PublishedProcedure> newest(String code) {
        return this.store.newest(code);
    }

    /**
     * All versions of a code, the newest first.
     * @throws Refusal {@code PROCEDURE_UNKNOWN} on field {@code procedure}
     */
    List<PublishedProcedure> versions(String code) {
        List<PublishedProcedure> versions = shelf().versions(code);
        if (versions.isEmpty()) {
            throw new Refusal(RefusalReason.PROCEDURE_UNKNOWN, "procedure", "procedure", code);
        }
        return versions.stream()
            .sorted(Comparator.comparing((PublishedProcedure one) -> one.procedure().version()).reversed())
            .toList();
    }

    /**
     * The number of the newest version of a code, begun or not; 0 where there is none.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int newestVersion(String code) {
        return this.store.newestVersion(code);
    }

    /** Locks the versions of a code against others who publish, until the end. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(String code) {
        this.store.lock(code);
    }

    private int publish(PublishedProcedure content, boolean fromProduct) {
        Optional<PublishedProcedure> newest = this.store.newest(content.procedure().code());
        if (newest.filter((known) -> known.sameContentAs(content)).isPresent()) {
            return newest.get().procedure().version();
        }
        int version = newest.map((known) -> known.procedure().version()).orElse(0) + 1;
        this.store.insert(new PublishedProcedure(content.procedure().asVersion(version), content.from(), content.to()),
                fromProduct);
        this.editions.raise(ROOM);
        return version;
    }

    /** Lets an agency receive a procedure, settled by one of its units, from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void offer(String code, String agency, String unit) {
        if (this.store.offer(code, agency, unit)) {
            this.editions.raise(ROOM);
        }
    }

    private Shelf shelf() {
        long edition = this.editions.current(ROOM);
        Shelf now = this.shelf;
        if (now.edition() != edition) {
            now = Shelf.of(edition, this.store.all(), this.store.offers());
            this.shelf = now;
        }
        return now;
    }

}
