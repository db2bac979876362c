package vn.motcua.dossier.consultation;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.consultation.ConsultationRules;
import vn.motcua.rules.consultation.OpinionState;
import vn.motcua.rules.deadline.TimeLimit;

/**
 * A question to another office about a dossier.
 *
 * @param agency id of the agency that is asked
 * @param unit id of its unit
 * @param days working days for the answer
 * @param askedBy account of the officer who asked
 * @param dueAt closing time of the last day
 * @param silenceBasis by what silence is taken for consent; null where it is not
 * @param endedAt when it was answered, deemed or no longer needed
 * @param decision {@code AGREE} or {@code DISAGREE}, once answered
 * @param endedBecause why it is no longer needed, an {@link OpinionsEnd}
 */
public record Consultation(UUID id, UUID dossier, String agency, String unit, String content, int days, Instant askedAt,
        String askedBy, Instant dueAt, @Nullable String silenceBasis, OpinionState state, @Nullable Instant endedAt,
        @Nullable String answeredBy, @Nullable String decision, @Nullable String answer,
        @Nullable String endedBecause) {

    /** Whether there is still time for the answer. */
    boolean isAwaited() {
        return this.state == OpinionState.ASKED;
    }

    /**
     * When the time is over by the calendar of who is asked; as it was counted before
     * where that reaches a year that nobody has announced.
     */
    Instant dueUnder(Function<String, WorkingCalendar> calendars) {
        return Refusal
            .ifAnnounced(() -> ConsultationRules.dueAt(calendars.apply(this.agency), TimeLimit.workingDays(this.days),
                    this.askedAt))
            .orElse(this.dueAt);
    }

}
