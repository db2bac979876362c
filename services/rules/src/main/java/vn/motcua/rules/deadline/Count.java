package vn.motcua.rules.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import vn.motcua.rules.calendar.WorkingCalendar;

/** Counts a limit forward from an instant, over the stretches that do not count. */
record Count(WorkingCalendar calendar, List<Span> spans) {

    /** The legal due of the present count, its extension included. */
    Instant due(LedgerReading reading) {
        Instant due = end(reading.base(), reading.limit());
        TimeLimit extension = reading.extension();
        return (extension != null) ? end(due, extension) : due;
    }

    /**
     * Where the limit ends.
     * <p>
     * A stretch that begins after the end does not touch it. One that begins before the
     * end but takes the last counted day with it leaves nothing to count: the end is then
     * the first closing time after the clock runs again.
     */
    Instant end(Instant from, TimeLimit limit) {
        Measure measure = Measure.of(limit.unit());
        long left = Measure.amount(limit, LocalDate.ofInstant(from, this.calendar.zone()));
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
                end = measure.end(this.calendar, running, left);
            }
        }
        return end;
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
