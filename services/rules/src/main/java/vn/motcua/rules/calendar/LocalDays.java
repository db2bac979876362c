package vn.motcua.rules.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;

import org.jspecify.annotations.Nullable;

/**
 * The local day of an instant, looked up where the zone keeps one offset over all years
 * of the calendar, as Việt Nam has since 1975; asked of the zone elsewhere.
 */
final class LocalDays {

    private static final int SECONDS_A_DAY = 86_400;

    private static final long NANOS_A_SECOND = 1_000_000_000;

    private final ZoneId zone;

    /** The one offset, in seconds; unused when there are several. */
    private final int offset;

    private final boolean fixed;

    private final long firstEpochDay;

    private final LocalDate[] days;

    LocalDays(ZoneId zone, LocalDate first, int length) {
        this.zone = zone;
        Instant from = first.atStartOfDay(zone).toInstant();
        ZoneOffset atFirst = zone.getRules().getOffset(from);
        @Nullable ZoneOffsetTransition change = zone.getRules().nextTransition(from);
        this.fixed = change == null
                || !change.getInstant().isBefore(first.plusDays(length).atStartOfDay(zone).toInstant());
        this.offset = atFirst.getTotalSeconds();
        this.firstEpochDay = first.toEpochDay();
        this.days = first.datesUntil(first.plusDays(length)).toArray(LocalDate[]::new);
    }

    LocalDate day(Instant at) {
        if (!this.fixed) {
            return LocalDate.ofInstant(at, this.zone);
        }
        long number = Math.floorDiv(at.getEpochSecond() + this.offset, SECONDS_A_DAY) - this.firstEpochDay;
        return (number >= 0 && number < this.days.length) ? this.days[(int) number]
                : LocalDate.ofInstant(at, this.zone);
    }

    LocalTime time(Instant at) {
        if (!this.fixed) {
            return LocalTime.ofInstant(at, this.zone);
        }
        long second = Math.floorMod(at.getEpochSecond() + this.offset, SECONDS_A_DAY);
        return LocalTime.ofNanoOfDay(second * NANOS_A_SECOND + at.getNano());
    }

    Instant at(LocalDate day, LocalTime time) {
        if (!this.fixed) {
            return day.atTime(time).atZone(this.zone).toInstant();
        }
        long midnight = day.toEpochDay() * SECONDS_A_DAY - this.offset;
        return Instant.ofEpochSecond(midnight, time.toNanoOfDay());
    }

    /** The day of that number, counted from the first of the calendar. */
    LocalDate day(int number) {
        return this.days[number];
    }

}
