package vn.motcua.rules.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.calendar.WorkingCalendar;

/**
 * A stretch in which the clock stood still.
 *
 * @param pause whether it waited for papers, else it is excluded by a rule
 * @param outage the outage and its notice in words, where that is why
 */
record Span(Instant from, Instant until, boolean pause, @Nullable String outage) {

    /**
     * An outage as a limit in days takes it. One that has begun when the desks open
     * leaves nothing of the day: the clock stopped with the day before. One that is over
     * when they open took nothing of it: the clock runs again with the day before.
     */
    Span inDays(WorkingCalendar calendar) {
        return new Span(beforeOpening(this.from, calendar), beforeOpening(this.until, calendar), this.pause,
                this.outage);
    }

    private static Instant beforeOpening(Instant at, WorkingCalendar calendar) {
        LocalDate day = calendar.dateOf(at);
        boolean opened = !calendar.isWorkingDay(day) || at.isAfter(calendar.opensAt(day));
        return opened ? at : day.atStartOfDay(calendar.zone()).toInstant().minusSeconds(1);
    }

    /**
     * Whether the whole day is given back: as with reception, the day on which the clock
     * runs again starts the count and is not counted, the day on which it stopped is.
     */
    boolean covers(LocalDate day, ZoneId zone) {
        return day.isAfter(LocalDate.ofInstant(this.from, zone)) && !day.isAfter(LocalDate.ofInstant(this.until, zone));
    }

    /** Whether the clock stood still from midnight to midnight. */
    boolean coversWhole(LocalDate day, ZoneId zone) {
        return !this.from.isAfter(day.atStartOfDay(zone).toInstant())
                && !this.until.isBefore(day.plusDays(1).atStartOfDay(zone).toInstant());
    }

}
