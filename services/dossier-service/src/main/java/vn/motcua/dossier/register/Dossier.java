package vn.motcua.dossier.register;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.motcua.events.ApologyState;
import vn.motcua.events.Channel;
import vn.motcua.events.DossierSnapshot;
import vn.motcua.events.DossierStatus;
import vn.motcua.events.Outcome;
import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.deadline.TimeLimit;

/**
 * A dossier as the register holds it.
 *
 * @param subject what it is about and under which rules
 * @param status where it stands
 * @param deadline its three dates and the instants derived from them
 * @param lateness what went wrong with time, and the letter about it
 * @param handling who holds it, what is proposed, how it ended
 */
public record Dossier(UUID id, @Nullable String code, Subject subject, DossierStatus status, Instant submittedAt,
        @Nullable Instant receivedAt, Deadlines deadline, Lateness lateness, Handling handling) {

    /**
     * What the dossier is about, fixed at submission; the regime and the limit of its
     * case at reception.
     *
     * @param limitCase code of the case that was chosen; null for the general one
     * @param limitGrounds case and place in words, where they give another limit than the
     * general one; else empty
     */
    public record Subject(String agency, String unit, String procedure, int procedureVersion, String procedureName,
            String field, @Nullable String regime, Channel channel, String onlineLevel, boolean settledAtDesk,
            TimeLimit limit, int sets, String returnBy, @Nullable String limitCase, String limitGrounds) {
    }

    /** The dates that the ledger yields (design D3); absent while no clock runs. */
    public record Deadlines(@Nullable Instant originalDueAt, @Nullable Instant dueAt, @Nullable Instant promisedAt,
            int version, @Nullable Instant askAt, @Nullable Instant escalateAt, @Nullable Instant apologyBy,
            @Nullable Instant warnAt, @Nullable Instant transferBy, boolean provisionalCalendar) {

        /**
         * From when on little time is left: the question, or the warning where nobody is
         * asked.
         */
        public @Nullable Instant soonAt() {
            return (this.askAt == null) ? this.warnAt : this.askAt;
        }

    }

    /** Late or not, and the letter. */
    public record Lateness(ApologyState apology, @Nullable Instant apologyAt, boolean reappointed,
            @Nullable Instant lateAt, @Nullable Instant reappointmentBrokenAt) {
    }

    /**
     * How it is handled.
     *
     * @param takenBy code of the agency whose desk took it in for this one; else null
     */
    public record Handling(int supplementRounds, @Nullable Outcome proposal, @Nullable String proposalReason,
            @Nullable String holder, @Nullable Instant resolvedAt, @Nullable Outcome outcome,
            @Nullable Instant returnedAt, @Nullable String takenBy) {
    }

    /** The same with other dates. */
    Dossier counted(Deadlines dates, @Nullable Instant lateAt) {
        Lateness judged = new Lateness(this.lateness.apology, this.lateness.apologyAt, this.lateness.reappointed,
                lateAt, this.lateness.reappointmentBrokenAt);
        return new Dossier(this.id, this.code, this.subject, this.status, this.submittedAt, this.receivedAt, dates,
                judged, this.handling);
    }

    /** The state as the event log publishes it: no personal data, no words. */
    public DossierSnapshot snapshot() {
        return new DossierSnapshot(this.id, this.code, this.subject.agency, this.subject.unit, this.subject.procedure,
                this.subject.procedureVersion, this.subject.field, this.subject.regime, this.subject.channel,
                this.subject.onlineLevel, this.subject.limit.unit() == LimitUnit.SAME_DAY, this.status,
                this.submittedAt, this.receivedAt, this.deadline.originalDueAt, this.deadline.dueAt,
                this.deadline.version, this.lateness.apology, this.lateness.apologyAt, this.lateness.lateAt,
                this.lateness.reappointmentBrokenAt, this.handling.supplementRounds, this.handling.resolvedAt,
                this.handling.outcome, this.handling.returnedAt, this.handling.takenBy);
    }

    /** Whether its processing has not ended yet. */
    public boolean isOpen() {
        return this.handling.resolvedAt == null && this.status != DossierStatus.RECEPTION_REFUSED
                && this.status != DossierStatus.WITHDRAWN && this.status != DossierStatus.DUPLICATE;
    }

}
