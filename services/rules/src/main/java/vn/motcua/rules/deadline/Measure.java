package vn.motcua.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

import vn.motcua.rules.calendar.WorkingCalendar;

/**
 * One unit of time, measured on a calendar; amounts are whole days, or nanoseconds for
 * hours.
 */
enum Measure {

    /** Nothing is used up: when the clock runs again, the rule is asked anew. */
    SAME_DAY {

        @Override
        Instant end(WorkingCalendar calendar, Instant from, long left) {
            LocalDate day = calendar.dateOf(from);
            return lateInTheDay(calendar, from) ? calendar.closesAt(calendar.nextWorkingDayAfter(day))
                    : firstClosingAfter(calendar, from);
        }

        @Override
        long used(WorkingCalendar calendar, Instant from, Instant to) {
            return 0;
        }

    },

    WORKING_DAYS {

        @Override
        Instant end(WorkingCalendar calendar, Instant from, long left) {
            LocalDate day = calendar.dateOf(from);
            return calendar.closesAt(calendar.plusWorkingDays(day, Math.toIntExact(left)));
        }

        @Override
        long used(WorkingCalendar calendar, Instant from, Instant to) {
            return calendar.workingDaysBetween(calendar.dateOf(from), calendar.dateOf(to));
        }

    },

    DAYS {

        @Override
        Instant end(WorkingCalendar calendar, Instant from, long left) {
            LocalDate last = calendar.dateOf(from).plusDays(left);
            return calendar.closesAt(calendar.nextOrSameWorkingDay(last));
        }

        @Override
        long used(WorkingCalendar calendar, Instant from, Instant to) {
            return ChronoUnit.DAYS.between(calendar.dateOf(from), calendar.dateOf(to));
        }

    },

    WORKING_TIME {

        @Override
        Instant end(WorkingCalendar calendar, Instant from, long left) {
            return calendar.plusWorkingTime(from, Duration.ofNanos(left));
        }

        @Override
        long used(WorkingCalendar calendar, Instant from, Instant to) {
            return calendar.workingTimeBetween(from, to).toNanos();
        }

    },

    TIME {

        @Override
        Instant end(WorkingCalendar calendar, Instant from, long left) {
            return from.plusNanos(left);
        }

        @Override
        long used(WorkingCalendar calendar, Instant from, Instant to) {
            return Duration.between(from, to).toNanos();
        }

    };

    /**
     * After this hour a transfer, and a same-day result, wait for the next working day.
     */
    private static final LocalTime LATE = LocalTime.of(15, 0);

    /** The end, when that much is left and the clock runs on from there. */
    abstract Instant end(WorkingCalendar calendar, Instant from, long left);

    /** How much a clock uses up that runs from one instant to a later one. */
    abstract long used(WorkingCalendar calendar, Instant from, Instant to);

    static Measure of(LimitUnit unit) {
        return switch (unit) {
            case SAME_DAY -> SAME_DAY;
            case WORKING_DAY -> WORKING_DAYS;
            case DAY, MONTH -> DAYS;
            case WORKING_HOUR -> WORKING_TIME;
            case HOUR -> TIME;
        };
    }

    /**
     * The limit in the amounts of its measure; a month ends on the corresponding date, or
     * on the last day of a shorter month (Civil Code 2015 Art. 148.3).
     */
    static long amount(TimeLimit limit, LocalDate start) {
        return switch (limit.unit()) {
            case SAME_DAY -> 0;
            case WORKING_DAY, DAY -> limit.value();
            case MONTH -> ChronoUnit.DAYS.between(start, start.plusMonths(limit.value()));
            case WORKING_HOUR, HOUR -> Duration.ofHours(limit.value()).toNanos();
        };
    }

    /**
     * Whether it came in after 15:00 of a working day (Decree 61/2018 Art. 18.2); at
     * 15:00 sharp is not after.
     */
    static boolean lateInTheDay(WorkingCalendar calendar, Instant at) {
        LocalDate day = calendar.dateOf(at);
        return calendar.isWorkingDay(day) && calendar.timeOf(at).isAfter(LATE);
    }

    /** The first closing time that lies after the instant. */
    static Instant firstClosingAfter(WorkingCalendar calendar, Instant at) {
        LocalDate day = calendar.dateOf(at);
        if (calendar.isWorkingDay(day)) {
            Instant closing = calendar.closesAt(day);
            if (at.isBefore(closing)) {
                return closing;
            }
        }
        return calendar.closesAt(calendar.nextWorkingDayAfter(day));
    }

}
