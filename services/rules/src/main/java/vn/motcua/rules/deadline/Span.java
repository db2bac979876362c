package vn.motcua.rules.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A stretch in which the clock stood still.
 *
 * @param pause whether it waited for papers, else it is excluded by a rule
 */
record Span(Instant from, Instant until, boolean pause) {

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
