package vn.motcua.dossier.procedurereview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.ProcedureNews;
import vn.motcua.dossier.catalogue.PublishedProcedure;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.procedurereview.ProcedureReview.Posted;
import vn.motcua.dossier.procedurereview.ProcedureReview.Publication;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.events.ReviewFact;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.procedure.OfferingRules;
import vn.motcua.rules.review.Finding;
import vn.motcua.rules.review.Handling;
import vn.motcua.rules.review.Issuer;
import vn.motcua.rules.review.PublicationTime;
import vn.motcua.rules.review.PublishingDecision;
import vn.motcua.rules.review.ReviewKind;
import vn.motcua.rules.review.ReviewRules;
import vn.motcua.rules.review.ReviewState;

/** What each act makes of a review; refuses before anything is written. */
@Component
class ReviewActs {

    private final Catalogue catalogue;

    private final ProcedureNews news;

    private final Calendars calendars;

    private final ReviewOffice office;

    private final Directory directory;

    ReviewActs(Catalogue catalogue, ProcedureNews news, Calendars calendars, ReviewOffice office, Directory directory) {
        this.office = office;
        this.directory = directory;
        this.catalogue = catalogue;
        this.news = news;
        this.calendars = calendars;
    }

    /**
     * It is what the decision says. A withdrawal by who announces procedures ends the
     * procedure on its day, and every agency that receives it has to post that.
     */
    Done approve(Act act) {
        PublishingDecision decision = PublishingDecision.require(act.said.decisionNumber(), act.said.decisionOn(),
                ReviewSaid.chosen(Issuer.class, "issuer", act.said.issuer()), Boolean.TRUE.equals(act.said.expedited()),
                act.today());
        WorkingCalendar calendar = this.calendars.of(act.review.agency());
        PublicationTime time = PublicationTime.of(calendar, decision,
                Objects.requireNonNull(act.review.effectOn(), "a publication has a day"));
        String words = ReviewRules.wordsIfAny(act.said.text());
        Instant until = (time.publishBy() == null) ? ReviewRules.checkBy(calendar, act.at)
                : ReviewRules.endOf(calendar, time.publishBy());
        ProcedureReview next = ended(act).with(new Publication(decision, time, null, null))
            .at(ReviewState.TO_PUBLISH, until);
        return new Done(next, new ReviewFact.Approved(next.snapshot(), act.account), words);
    }

    private ProcedureReview ended(Act act) {
        if (act.review.kind() != ReviewKind.WITHDRAWN) {
            return act.review;
        }
        String code = act.review.procedure();
        PublishedProcedure newest = this.catalogue.newest(code).orElseThrow();
        LocalDate until = newest.to();
        if (until != null && until.isBefore(Objects.requireNonNull(act.review.effectOn(), "a withdrawal has a day"))) {
            return act.review.ofVersion(newest.procedure().version());
        }
        OfferingRules.requireAnnounces(this.directory.agency(act.review.agency()).level());
        LocalDate from = newest.from().isAfter(act.today()) ? newest.from() : act.today();
        LocalDate effectOn = ReviewRules.requireAhead("effectOn", act.review.effectOn(), from);
        int version = this.catalogue.publish(new PublishedProcedure(newest.procedure(), from, effectOn.minusDays(1)));
        this.news.tell(code);
        this.office.withdrawn(code, version, act.review.agency(), effectOn, act.account);
        return act.review.ofVersion(version);
    }

    /** It is not what the decision says. */
    Done sendBack(Act act) {
        String words = ReviewRules.requireWords(act.said.text());
        ProcedureReview next = act.review.at(ReviewState.SENT_BACK, null);
        return new Done(next, new ReviewFact.SentBack(next.snapshot(), act.account), words);
    }

    Done atDesk(Act act) {
        Publication publication = act.review.publication();
        return posted(act, publication.atDesk(posted(act, publication.desk())), "DESK");
    }

    Done onWebsite(Act act) {
        Publication publication = act.review.publication();
        return posted(act, publication.onWebsite(posted(act, publication.website())), "WEBSITE");
    }

    private static Posted posted(Act act, @Nullable Posted already) {
        LocalDate signedOn = Objects.requireNonNull(act.review.publication().decision(), "checked before").on();
        LocalDate on = ReviewRules.requirePosted(act.said.publishedOn(), signedOn,
                Optional.ofNullable(already).map(Posted::on).orElse(null), act.today());
        return new Posted(on, act.account);
    }

    private static Done posted(Act act, Publication publication, String place) {
        String words = ReviewRules.wordsIfAny(act.said.text());
        ProcedureReview with = act.review.with(publication);
        ProcedureReview next = publication.isComplete() ? with.at(ReviewState.AWAITS_EFFECT, null)
                : with.at(ReviewState.TO_PUBLISH, act.review.dueAt());
        return new Done(next, new ReviewFact.Published(next.snapshot(), place, act.account), words);
    }

    /** Reviewed, and nothing is to be changed. */
    Done keep(Act act) {
        String words = ReviewRules.wordsIfAny(act.said.text());
        ProcedureReview next = act.review.with(act.review.plan().reviewed(act.today(), null))
            .at(ReviewState.UNCHANGED, null);
        return new Done(next, new ReviewFact.Reviewed(next.snapshot(), act.account), words);
    }

    /** Reviewed, with a proposal. */
    Done propose(Act act) {
        Finding finding = ReviewSaid.chosen(Finding.class, "finding", act.said.finding());
        ReviewRules.requireFinding(finding, act.said.text());
        ProcedureReview next = act.review.with(act.review.plan().reviewed(act.today(), finding))
            .at(ReviewState.TO_HANDLE, ReviewRules.handleBy(this.calendars.of(act.review.agency()), act.at));
        return new Done(next, new ReviewFact.Reviewed(next.snapshot(), act.account),
                ReviewRules.requireWords(act.said.text()));
    }

    /** What was done with the proposal. */
    Done handle(Act act) {
        Handling handling = ReviewSaid.chosen(Handling.class, "handling", act.said.handling());
        ReviewRules.requireHandling(handling, act.said.text());
        ProcedureReview next = act.review.with(act.review.plan().handled(Objects.requireNonNull(handling)))
            .at(ReviewState.HANDLED, null);
        return new Done(next, new ReviewFact.FindingHandled(next.snapshot(), act.account),
                ReviewRules.requireWords(act.said.text()));
    }

    /** Somebody acts on a review that is locked. */
    record Act(ProcedureReview review, ReviewSaid said, Instant at, String account) {

        LocalDate today() {
            return LocalDate.ofInstant(this.at, Clocks.ZONE);
        }

    }

    /** What is kept, told and written down. */
    record Done(ProcedureReview review, ReviewFact fact, @Nullable String words) {
    }

}
