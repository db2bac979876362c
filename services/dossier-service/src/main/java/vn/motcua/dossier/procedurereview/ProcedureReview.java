package vn.motcua.dossier.procedurereview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.time.Clocks;
import vn.motcua.events.ReviewSnapshot;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.review.Finding;
import vn.motcua.rules.review.Handling;
import vn.motcua.rules.review.PublicationTime;
import vn.motcua.rules.review.PublishingDecision;
import vn.motcua.rules.review.ReviewKind;
import vn.motcua.rules.review.ReviewRules;
import vn.motcua.rules.review.ReviewState;

/**
 * One publication or review of a procedure.
 *
 * @param unit who reviews; absent for a publication
 * @param dueAt last moment of what a person has to do now
 * @param overdue whether that was flagged as too late
 * @param effectOn first day in effect; of a withdrawal, the first day without it
 */
public record ProcedureReview(UUID id, String agency, @Nullable String unit, ReviewKind kind, String procedure,
        int version, ReviewState state, Instant openedAt, @Nullable Instant dueAt, boolean overdue,
        @Nullable LocalDate effectOn, Publication publication, Plan plan) {

    /** The same, to be done next until then. */
    ProcedureReview at(ReviewState next, @Nullable Instant until) {
        return new ProcedureReview(this.id, this.agency, this.unit, this.kind, this.procedure, this.version, next,
                this.openedAt, until, this.overdue && next == this.state, this.effectOn, this.publication, this.plan);
    }

    ProcedureReview flagged() {
        return new ProcedureReview(this.id, this.agency, this.unit, this.kind, this.procedure, this.version, this.state,
                this.openedAt, this.dueAt, true, this.effectOn, this.publication, this.plan);
    }

    ProcedureReview with(Publication published) {
        return new ProcedureReview(this.id, this.agency, this.unit, this.kind, this.procedure, this.version, this.state,
                this.openedAt, this.dueAt, this.overdue, this.effectOn, published, this.plan);
    }

    ProcedureReview with(Plan reviewed) {
        return new ProcedureReview(this.id, this.agency, this.unit, this.kind, this.procedure, this.version, this.state,
                this.openedAt, this.dueAt, this.overdue, this.effectOn, this.publication, reviewed);
    }

    ProcedureReview ofVersion(int number) {
        return new ProcedureReview(this.id, this.agency, this.unit, this.kind, this.procedure, number, this.state,
                this.openedAt, this.dueAt, this.overdue, this.effectOn, this.publication, this.plan);
    }

    /** Whether people are asked to follow it before anybody could read it. */
    public boolean inEffectUnseen(LocalDate today) {
        return (this.state == ReviewState.TO_CHECK || this.state == ReviewState.TO_PUBLISH)
                && this.kind != ReviewKind.WITHDRAWN && this.effectOn != null && !this.effectOn.isAfter(today);
    }

    /**
     * When what a person has to do now is late by that calendar. A posting without a day
     * prescribed keeps its moment: from when it was counted is not kept.
     */
    @Nullable Instant dueUnder(WorkingCalendar calendar) {
        return switch (this.state) {
            case TO_CHECK -> ReviewRules.checkBy(calendar, this.openedAt);
            case TO_PUBLISH -> (this.publication.time.publishBy() == null) ? this.dueAt
                    : ReviewRules.endOf(calendar, this.publication.time.publishBy());
            case TO_REVIEW -> (this.plan.dueOn == null) ? this.dueAt : ReviewRules.reviewBy(calendar, this.plan.dueOn);
            case TO_HANDLE -> (this.plan.reviewedOn == null) ? this.dueAt
                    : ReviewRules.handleBy(calendar, this.plan.reviewedOn.atStartOfDay(Clocks.ZONE).toInstant());
            case AWAITS_EFFECT, IN_EFFECT, SENT_BACK, UNCHANGED, HANDLED -> this.dueAt;
        };
    }

    ReviewSnapshot snapshot() {
        PublishingDecision decision = this.publication.decision;
        PublicationTime time = this.publication.time;
        return new ReviewSnapshot(this.id, this.agency, this.unit, this.procedure, this.version, this.kind.name(),
                this.state.name(), this.openedAt, this.effectOn, (decision == null) ? null : decision.on(),
                time.decisionInTime(), time.publishBy(), day(this.publication.desk), day(this.publication.website),
                this.plan.year, this.plan.dueOn, this.plan.reviewedOn, name(this.plan.finding),
                name(this.plan.handling), this.overdue);
    }

    private static @Nullable LocalDate day(@Nullable Posted posted) {
        return (posted == null) ? null : posted.on;
    }

    private static @Nullable String name(@Nullable Enum<?> chosen) {
        return (chosen == null) ? null : chosen.name();
    }

    /**
     * How it becomes public.
     *
     * @param decision absent until it is checked
     */
    public record Publication(@Nullable PublishingDecision decision, PublicationTime time, @Nullable Posted desk,
            @Nullable Posted website) {

        static final Publication NONE = new Publication(null, PublicationTime.UNCOUNTED, null, null);

        /** Whether everybody can read it, on paper and on the net (Art. 17). */
        public boolean isComplete() {
            return this.desk != null && this.website != null;
        }

        Publication atDesk(Posted posted) {
            return new Publication(this.decision, this.time, posted, this.website);
        }

        Publication onWebsite(Posted posted) {
            return new Publication(this.decision, this.time, this.desk, posted);
        }

    }

    /**
     * Posted in one place.
     *
     * @param by account of the person who did it
     */
    public record Posted(LocalDate on, String by) {
    }

    /**
     * A review by the yearly plan.
     *
     * @param year of the plan
     * @param dueOn last day
     */
    public record Plan(@Nullable Integer year, @Nullable LocalDate dueOn, @Nullable LocalDate reviewedOn,
            @Nullable Finding finding, @Nullable Handling handling) {

        static final Plan NONE = new Plan(null, null, null, null, null);

        Plan reviewed(LocalDate on, @Nullable Finding found) {
            return new Plan(this.year, this.dueOn, on, found, null);
        }

        Plan handled(Handling how) {
            return new Plan(this.year, this.dueOn, this.reviewedOn, this.finding, how);
        }

    }

}
