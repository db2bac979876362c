package vn.motcua.dossier.interagency;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.interagency.InterAgencyRules;
import vn.motcua.rules.interagency.PartState;

/**
 * What one agency does on the way of a dossier.
 *
 * @param place in the order, from 1
 * @param agency code of the agency
 * @param unit code of its unit
 * @param days its own working days
 * @param sentAt when the dossier was sent to it; null while its turn has not come
 * @param dueAt closing time of its last day
 * @param endedAt when it was done, or no longer needed
 * @param decision {@code DONE} or {@code CANNOT}, once answered
 * @param slip id of the paper that goes with the dossier; null where it goes as data
 */
public record RoutePart(UUID id, UUID route, UUID dossier, int place, String agency, String unit, String task, int days,
        @Nullable Instant sentAt, @Nullable Instant dueAt, PartState state, @Nullable Instant endedAt,
        @Nullable String answeredBy, @Nullable String decision, @Nullable String answer, @Nullable UUID slip) {

    /**
     * When its time is over by the calendar of the agency; as it was counted before where
     * that reaches a year that nobody has announced.
     */
    Instant dueUnder(Function<String, WorkingCalendar> calendars) {
        Instant since = Objects.requireNonNull(this.sentAt, "only what was sent has a time");
        return Refusal.ifAnnounced(() -> InterAgencyRules.dueAt(calendars.apply(this.agency), this.days, since))
            .or(() -> Optional.ofNullable(this.dueAt))
            .orElseThrow();
    }

    /** Whether it was done, or stays open, after its time. */
    public boolean isLate() {
        return this.state == PartState.OVERDUE
                || (this.dueAt != null && this.endedAt != null && this.endedAt.isAfter(this.dueAt));
    }

}
