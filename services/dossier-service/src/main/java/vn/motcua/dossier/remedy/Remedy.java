package vn.motcua.dossier.remedy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.time.Clocks;
import vn.motcua.events.RemedySnapshot;
import vn.motcua.rules.remedy.RemedyState;
import vn.motcua.rules.survey.SmallGroups;

/**
 * A remedy: what was said, and what is done about it; never who said it.
 *
 * @param said the poor levels and the remark, or the number of the opinion
 */
public record Remedy(UUID id, String agency, String unit, @Nullable String procedure, Source source, String said,
        Instant openedAt, Instant planBy, RemedyState state, Plan plan, boolean overdue) {

    /** What opened it. */
    public enum Source {

        /** An answer to a survey. */
        SURVEY,

        /** An opinion about conduct or delay that is true. */
        FEEDBACK;

        /**
         * From when its time is counted: of a survey from the end of the week, so that it
         * does not tell the day of the answer (domain R6.2).
         */
        Instant countedFrom(Instant openedAt) {
            return (this == SURVEY) ? SmallGroups.countedFrom(LocalDate.ofInstant(openedAt, Clocks.ZONE))
                .atStartOfDay(Clocks.ZONE)
                .toInstant() : openedAt;
        }

    }

    /**
     * What is done.
     *
     * @param doneBy the last moment of the deadline
     * @param result what was done in the end
     */
    public record Plan(@Nullable String cause, @Nullable String measure, @Nullable LocalDate deadline,
            @Nullable Instant doneBy, @Nullable String result, @Nullable String closedBy, @Nullable Instant closedAt) {

        static final Plan NONE = new Plan(null, null, null, null, null, null, null);

    }

    /** As people read it: of a survey the week only (domain R6.2). */
    Remedy told() {
        if (this.source != Source.SURVEY) {
            return this;
        }
        Instant week = SmallGroups.week(LocalDate.ofInstant(this.openedAt, Clocks.ZONE))
            .atStartOfDay(Clocks.ZONE)
            .toInstant();
        return new Remedy(this.id, this.agency, this.unit, this.procedure, this.source, this.said, week, this.planBy,
                this.state, this.plan, this.overdue);
    }

    RemedySnapshot snapshot() {
        return new RemedySnapshot(this.id, this.agency, this.unit, this.procedure, this.source.name(),
                this.state.name(), this.openedAt, this.planBy, this.plan.deadline, this.plan.closedAt, this.overdue);
    }

}
