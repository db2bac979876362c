package vn.motcua.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import vn.motcua.rules.calendar.WorkingCalendar;

/** Counts a limit forward from an instant, over the stretches that do not count. */
record Count(WorkingCalendar calendar, List<Span> spans) {

    private static final int DAYS_OF_A_MONTH = 30;

    /** The legal due of the present count, its extension included. */
    Instant due(LedgerReading reading) {
        Instant due = end(reading.base(), reading.limit());
        TimeLimit extension = reading.extension();
        return (extension != null) ? end(due, extension) : due;
    }

    /**
     * Where the limit ends.
     * <p>
     * A stretch that begins after the end does not touch it. One that begins within the
     * last day has no whole day left to count: what was left of that day is given back in
     * working time, and the end is the closing time of the day this leads to.
     */
    Instant end(Instant from, TimeLimit limit) {
        return end(from, Measure.of(limit.unit()), amount(from, limit), limit.unit().isCountedInDays());
    }

    /**
     * The limit in the amounts of its measure. Months that are interrupted are counted as
     * thirty days each (Civil Code 2015 Art. 146), others end on the corresponding date.
     */
    long amount(Instant from, TimeLimit limit) {
        long amount = Measure.amount(limit, this.calendar.dateOf(from));
        if (limit.unit() != LimitUnit.MONTH || this.spans.isEmpty()) {
            return amount;
        }
        return isInterrupted(from, Measure.DAYS.end(this.calendar, from, amount))
                ? (long) limit.value() * DAYS_OF_A_MONTH : amount;
    }

    private boolean isInterrupted(Instant from, Instant end) {
        for (Span span : this.spans) {
            if (span.from().isBefore(end) && span.until().isAfter(from) && !isWithinADay(span)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clock stood still for part of one day only: no day is lost then. */
    private boolean isWithinADay(Span span) {
        return this.calendar.dateOf(span.from()).equals(this.calendar.dateOf(span.until()));
    }

    /** Where that much working time has passed, counted from an instant. */
    Instant endOf(Instant from, Duration workingTime) {
        return end(from, Measure.WORKING_TIME, workingTime.toNanos(), false);
    }

    private Instant end(Instant from, Measure measure, long amount, boolean inDays) {
        long left = amount;
        Instant running = from;
        Instant end = measure.end(this.calendar, running, left);
        for (int i = 0; i < this.spans.size(); i++) {
            Span span = this.spans.get(i);
            if (!span.from().isBefore(end)) {
                break;
            }
            if (span.until().isAfter(running)) {
                if (span.from().isAfter(running)) {
                    left = Math.max(0, left - measure.used(this.calendar, running, span.from()));
                }
                running = span.until();
                if (left > 0 || !inDays) {
                    end = measure.end(this.calendar, running, left);
                }
                else if (!isWithinADay(span)) {
                    end = restOfLastDay(span, end);
                }
            }
        }
        return end;
    }

    private Instant restOfLastDay(Span span, Instant end) {
        Duration rest = this.calendar.workingTimeBetween(span.from(), end);
        Instant reached = this.calendar.plusWorkingTime(span.until(), rest);
        return this.calendar.closesAt(this.calendar.dateOf(reached));
    }

    /** When the clock last began to run before the due. */
    Instant lastRunningSince(Instant base, Instant due) {
        Instant since = base;
        for (Span span : this.spans) {
            if (span.from().isBefore(due) && span.until().isAfter(since)) {
                since = span.until();
            }
        }
        return since;
    }

}
