package vn.motcua.rules.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/**
 * Working time as one unbroken line: each instant has a place on it, and each place an
 * earliest and a latest instant.
 */
final class TimeTable {

    private final DayTable days;

    private final LocalDays localDays;

    private final IntFunction<List<WorkingSession>> sessions;

    /** Day number to nanoseconds of working time before it; one longer than the days. */
    private final long[] workedBefore;

    /** Day number to its first working moment; null on closed days. */
    private final @Nullable Instant[] opensAt;

    /** Day number to its last working moment; null on closed days. */
    private final @Nullable Instant[] closesAt;

    TimeTable(DayTable days, LocalDays localDays, IntFunction<List<WorkingSession>> sessions) {
        this.days = days;
        this.localDays = localDays;
        this.sessions = sessions;
        this.workedBefore = new long[days.length() + 1];
        this.opensAt = new Instant[days.length()];
        this.closesAt = new Instant[days.length()];
        for (int day = 0; day < days.length(); day++) {
            long worked = this.workedBefore[day];
            for (WorkingSession session : sessions.apply(day)) {
                if (this.opensAt[day] == null) {
                    this.opensAt[day] = instant(day, session.opensAt());
                }
                this.closesAt[day] = instant(day, session.closesAt());
                worked += session.nanos();
            }
            this.workedBefore[day + 1] = worked;
        }
    }

    Instant opensAt(int day) {
        return requireOpen(this.opensAt[day], day);
    }

    Instant closesAt(int day) {
        return requireOpen(this.closesAt[day], day);
    }

    Instant plus(Instant from, Duration duration) {
        if (duration.isZero()) {
            return from;
        }
        int day = this.days.number(this.localDays.day(from));
        long place = place(day, this.localDays.time(from)) + duration.toNanos();
        int end = firstReaching(place) - 1;
        if (end >= this.days.length()) {
            this.days.requirePlanned(day, this.days.length() - 1);
            throw this.days.missingAfterLast();
        }
        this.days.requirePlanned(day, end);
        return earliest(end, place - this.workedBefore[end]);
    }

    Instant minus(Instant from, Duration duration) {
        if (duration.isZero()) {
            return from;
        }
        int day = this.days.number(this.localDays.day(from));
        long place = place(day, this.localDays.time(from)) - duration.toNanos();
        if (place < 0) {
            throw this.days.missingBeforeFirst();
        }
        int end = firstReaching(place + 1) - 1;
        this.days.requirePlanned(end, day);
        return latest(end, place - this.workedBefore[end]);
    }

    Instant nextWorkingMoment(Instant from) {
        int day = this.days.number(this.localDays.day(from));
        long place = place(day, this.localDays.time(from));
        int end = firstReaching(place + 1) - 1;
        if (end >= this.days.length()) {
            throw this.days.missingAfterLast();
        }
        this.days.requirePlanned(day, end);
        return latest(end, place - this.workedBefore[end]);
    }

    /** Working time from one instant to a later one; zero when it is not later. */
    Duration between(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            return Duration.ZERO;
        }
        int first = this.days.number(this.localDays.day(from));
        int last = this.days.number(this.localDays.day(to));
        this.days.requirePlanned(first, last);
        return Duration.ofNanos(place(last, this.localDays.time(to)) - place(first, this.localDays.time(from)));
    }

    private long place(int day, LocalTime time) {
        long worked = this.workedBefore[day];
        for (WorkingSession session : this.sessions.apply(day)) {
            if (time.isBefore(session.closesAt())) {
                return worked + Math.max(0, time.toNanoOfDay() - session.opensAt().toNanoOfDay());
            }
            worked += session.nanos();
        }
        return worked;
    }

    private Instant earliest(int day, long worked) {
        long left = worked;
        for (WorkingSession session : this.sessions.apply(day)) {
            if (left <= session.nanos()) {
                return instant(day, session.opensAt().plusNanos(left));
            }
            left -= session.nanos();
        }
        throw new IllegalStateException("more working time than " + this.days.date(day) + " has");
    }

    private Instant latest(int day, long worked) {
        long left = worked;
        for (WorkingSession session : this.sessions.apply(day)) {
            if (left < session.nanos()) {
                return instant(day, session.opensAt().plusNanos(left));
            }
            left -= session.nanos();
        }
        throw new IllegalStateException("more working time than " + this.days.date(day) + " has");
    }

    private Instant instant(int day, LocalTime time) {
        return this.localDays.at(this.days.date(day), time);
    }

    private Instant requireOpen(@Nullable Instant instant, int day) {
        if (instant == null) {
            throw new IllegalArgumentException(this.days.date(day) + " is closed");
        }
        return instant;
    }

    /** The first index whose value is at least the place; the length when none is. */
    private int firstReaching(long place) {
        int low = 0;
        int high = this.workedBefore.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (this.workedBefore[middle] < place) {
                low = middle + 1;
            }
            else {
                high = middle;
            }
        }
        return low;
    }

}
