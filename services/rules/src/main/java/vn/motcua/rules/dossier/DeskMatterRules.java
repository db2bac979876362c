package vn.motcua.rules.dossier;

import java.time.Duration;
import java.time.Instant;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.WorkingCalendar;

/**
 * When the head of the desk and the head of the agency are told of what others are late
 * with (Decree 61/2018 Art. 18, 19.5).
 */
public final class DeskMatterRules {

    /**
     * "The start of the next working day" is its first hour; what is due at closing time
     * is told as much later.
     */
    public static final Duration START_OF_DAY = Duration.ofHours(1);

    private DeskMatterRules() {
    }

    /**
     * Unless somebody takes note before, the head of the agency is told when the next
     * working day is over; where no calendar of that day exists, a day later.
     */
    public static Instant escalateAt(WorkingCalendar calendar, Instant told) {
        try {
            return calendar.closesAt(calendar.nextWorkingDayAfter(calendar.dateOf(told)));
        }
        catch (Refusal refused) {
            if (refused.reason() != RefusalReason.CALENDAR_MISSING) {
                throw refused;
            }
            return told.plus(Duration.ofDays(1));
        }
    }

}
