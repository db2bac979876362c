package vn.motcua.dossier.procedurereview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.ProcedureNews;
import vn.motcua.dossier.catalogue.PublishedProcedure;
import vn.motcua.dossier.errand.ErrandSubject;
import vn.motcua.dossier.flow.Signal;
import vn.motcua.dossier.procedurereview.ProcedureReview.Plan;
import vn.motcua.dossier.procedurereview.ProcedureReview.Publication;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.ReviewFact;
import vn.motcua.rules.review.ReviewKind;
import vn.motcua.rules.review.ReviewRules;
import vn.motcua.rules.review.ReviewState;

/** Lets reviews begin, and watches over their days. */
@Component
public class ReviewOffice implements ErrandSubject {

    private final ReviewStore store;

    private final ReviewLog log;

    private final Catalogue catalogue;

    private final ProcedureNews news;

    private final Calendars calendars;

    private final LegalClock clock;

    private final ApplicationEventPublisher publisher;

    ReviewOffice(ReviewStore store, ReviewLog log, Catalogue catalogue, ProcedureNews news, Calendars calendars,
            LegalClock clock, ApplicationEventPublisher publisher) {
        this.store = store;
        this.log = log;
        this.catalogue = catalogue;
        this.news = news;
        this.calendars = calendars;
        this.clock = clock;
        this.publisher = publisher;
    }

    /**
     * A version has come into the catalogue: each agency that receives the procedure has
     * to publish it; in the running transaction.
     */
    public void published(String code, int version, String account) {
        ReviewKind kind = (version == 1) ? ReviewKind.NEW : ReviewKind.AMENDED;
        LocalDate effectOn = this.catalogue.newest(code)
            .filter((one) -> one.procedure().version() == version)
            .map(PublishedProcedure::from)
            .orElseGet(this.clock::today);
        for (String agency : this.catalogue.agenciesOf(code)) {
            begin(review(kind, code, version, agency, effectOn), account);
        }
    }

    /**
     * An agency has begun to receive a procedure: it has to publish the newest version;
     * in the running transaction.
     */
    void receivedAt(String code, String agency, LocalDate from, String account) {
        PublishedProcedure newest = this.catalogue.newest(code).orElseThrow();
        begin(review(ReviewKind.NEW, code, newest.procedure().version(), agency,
                newest.from().isAfter(from) ? newest.from() : from), account);
    }

    /**
     * A procedure was withdrawn for everybody: each other agency that receives it has to
     * check and post that; in the running transaction.
     * @param by the agency that withdrew it
     */
    void withdrawn(String code, int version, String by, LocalDate effectOn, String account) {
        for (String agency : this.catalogue.agenciesOf(code)) {
            if (!agency.equals(by)) {
                begin(review(ReviewKind.WITHDRAWN, code, version, agency, effectOn), account);
            }
        }
    }

    private ProcedureReview review(ReviewKind kind, String code, int version, String agency, LocalDate effectOn) {
        Instant now = this.clock.instant();
        return new ProcedureReview(UUID.randomUUID(), agency, null, kind, code, version, ReviewState.TO_CHECK, now,
                ReviewRules.checkBy(this.calendars.of(agency), now), false, effectOn, Publication.NONE, Plan.NONE);
    }

    /**
     * Enters a review and starts its process.
     * @return whether there was none of the same
     */
    boolean begin(ProcedureReview review, String account) {
        if (!this.store.insert(review)) {
            return false;
        }
        this.log.write(new ReviewFact.Opened(review.snapshot(), account), review.openedAt(), account, null);
        this.publisher.publishEvent(new Signal.ReviewOpened(review.id(), !review.kind().isPublication()));
        return true;
    }

    @Override
    public String process() {
        return "procedure-review";
    }

    @Override
    public void lock(UUID subject) {
        this.store.lock(subject);
    }

    @Override
    public Place placeOf(UUID subject) {
        ProcedureReview review = this.store.get(subject);
        return new Place(review.agency(), review.unit());
    }

    /** The last moment of what a person has to do now. */
    public Instant dueAt(UUID review) {
        Instant dueAt = this.store.get(review).dueAt();
        if (dueAt == null) {
            throw new IllegalStateException("Nobody has to do anything with the review " + review);
        }
        return dueAt;
    }

    /** The beginning of the first day in effect. */
    public Instant effectAt(UUID review) {
        LocalDate effectOn = this.store.get(review).effectOn();
        if (effectOn == null) {
            throw new IllegalStateException("A planned review takes no effect: " + review);
        }
        return effectOn.atStartOfDay(Clocks.ZONE).toInstant();
    }

    /** Marks what was not done when it was due, once. */
    public void flagOverdue(UUID id) {
        ProcedureReview review = this.store.lock(id);
        Instant now = this.clock.instant();
        if (!review.overdue() && review.dueAt() != null && now.isAfter(review.dueAt())) {
            this.store.save(review.flagged());
            this.log.write(new ReviewFact.BecameOverdue(review.flagged().snapshot()), now, "system", null);
        }
    }

    /** The day of a procedure that is public has come. */
    public void putIntoEffect(UUID id) {
        ProcedureReview review = this.store.lock(id).at(ReviewState.IN_EFFECT, null);
        this.store.save(review);
        this.log.write(new ReviewFact.TookEffect(review.snapshot()), this.clock.instant(), "system", null);
        this.news.tell(review.procedure());
    }

}
