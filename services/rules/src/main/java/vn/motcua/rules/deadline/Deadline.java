package vn.motcua.rules.deadline;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.calendar.WorkingCalendar;

/**
 * What follows from the limit and the ledger, in instants.
 * <p>
 * Before the clock starts nothing is known, and while it stands still nothing is due: all
 * dates but {@code transferBy} are then null.
 *
 * @param originalDueAt the legal due: all entries but a new appointment count. Lateness
 * is measured against it
 * @param dueAt the current appointment: the legal due, or the later new appointment
 * @param askAt when the holder is asked "in time or not?"; null where no letter can come
 * before the end (same-day and hour limits, or the day before lies before reception)
 * @param escalateAt when the supervisor is told that nobody has answered
 * ({@link LastDay}); null when the question itself comes no earlier
 * @param apologyBy last moment to sign a letter in time: closing time of the last working
 * day strictly before the due day, not before reception
 * @param warnAt where no letter can come before the end: two working hours before it, not
 * before the clock ran; null otherwise
 * @param transferBy when the unit must have the dossier (Decree 61/2018 Art. 18.2): the
 * end of the working day; received after 15:00 or on a closed day, the opening of the
 * next working day, which is how "the start of the next working day" is read here
 * @param provisional whether a year without an official plan was needed
 * @param indexDueAt the due of the index clock (Decision 766/2022), which subtracts the
 * time of a supplement where the legal clock restarts
 */
public record Deadline(@Nullable Instant originalDueAt, @Nullable Instant dueAt, @Nullable Instant askAt,
        @Nullable Instant escalateAt, @Nullable Instant apologyBy, @Nullable Instant warnAt,
        @Nullable Instant transferBy, boolean provisional, @Nullable Instant indexDueAt, Explanation explanation) {

    private static final Deadline NONE = new Deadline(null, null, null, null, null, null, null, false, null,
            Explanation.none());

    static Deadline none() {
        return NONE;
    }

    /**
     * The working time left until the legal due, or past it as a negative time.
     * @return null while nothing is due
     */
    public @Nullable Duration left(WorkingCalendar calendar, Instant now) {
        Instant due = this.originalDueAt;
        if (due == null) {
            return null;
        }
        return now.isAfter(due) ? calendar.workingTimeBetween(due, now).negated()
                : calendar.workingTimeBetween(now, due);
    }

}
