package vn.motcua.rules.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.calendar.DayOff;
import vn.motcua.rules.calendar.MakeUpDay;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.deadline.Explanation.Line;

/** Tells the count again, one line a day, from reception to the due day. */
final class Explainer {

    private final WorkingCalendar calendar;

    private final LedgerReading reading;

    private final DayNotes notes;

    /** Hours go on within a day on which the clock stood still for a while. */
    private final boolean inDays;

    private final List<Line> lines = new ArrayList<>();

    Explainer(WorkingCalendar calendar, LedgerReading reading, ClockLedger ledger) {
        this.calendar = calendar;
        this.reading = reading;
        this.inDays = reading.limit().unit().isCountedInDays();
        this.notes = new DayNotes(calendar.zone(), ledger);
    }

    Explanation explain() {
        LocalDate base = date(this.reading.base());
        for (LocalDate day = date(this.reading.receivedAt()); day.isBefore(base); day = day.plusDays(1)) {
            add(day, false, isSpan(day) ? spanReason(day) : DayReason.BEFORE_RESTART, "");
        }
        Instant pausedAt = this.reading.pausedAt();
        if (pausedAt != null) {
            explainStart(base, false);
            explainLeg(base, date(pausedAt), this.reading.limit(), Long.MAX_VALUE);
            return new Explanation(this.lines);
        }
        explainCount(base);
        explainAppointment();
        return new Explanation(this.lines);
    }

    private void explainCount(LocalDate base) {
        Count count = new Count(this.calendar, this.reading.spans());
        TimeLimit limit = this.reading.limit();
        Instant end = count.end(this.reading.base(), limit);
        LocalDate due = date(end);
        explainStart(base, countsFirstDay(limit.unit(), base, due));
        explainLeg(base, due, limit, amount(count, this.reading.base(), limit));
        TimeLimit extension = this.reading.extension();
        if (extension != null) {
            explainLeg(due, date(count.end(end, extension)), extension, amount(count, end, extension));
        }
    }

    /** A limit in hours runs at once, and so does one that ends on the same day. */
    private boolean countsFirstDay(LimitUnit unit, LocalDate base, LocalDate due) {
        return switch (unit) {
            case WORKING_DAY, DAY, MONTH -> false;
            case SAME_DAY -> base.equals(due);
            case HOUR -> true;
            case WORKING_HOUR ->
                this.calendar.isWorkingDay(base) && this.reading.base().isBefore(this.calendar.closesAt(base));
        };
    }

    private void explainStart(LocalDate base, boolean counted) {
        DayReason why = this.reading.begunAnew() ? DayReason.RESTARTED : DayReason.RECEPTION_DAY;
        add(base, counted, why, "");
    }

    private static long amount(Count count, Instant from, TimeLimit limit) {
        return limit.unit().isCountedInDays() ? count.amount(from, limit) : Long.MAX_VALUE;
    }

    private void explainLeg(LocalDate startExclusive, LocalDate endInclusive, TimeLimit limit, long amount) {
        long left = amount;
        for (LocalDate day = startExclusive.plusDays(1); !day.isAfter(endInclusive); day = day.plusDays(1)) {
            boolean runsOnClosedDays = Measure.of(limit.unit()) == Measure.DAYS || limit.unit() == LimitUnit.HOUR;
            boolean open = this.calendar.isWorkingDay(day);
            if (!open && !(runsOnClosedDays && left > 0 && !isSpan(day))) {
                add(day, false, closedReason(day), closedNote(day));
            }
            else if (isSpan(day)) {
                add(day, false, spanReason(day), "");
            }
            else if (limit.unit() == LimitUnit.SAME_DAY && day.isBefore(endInclusive)) {
                add(day, false, DayReason.PAUSED, "");
            }
            else if (left == 0) {
                add(day, false, DayReason.MOVED_TO_WORKING_DAY, "");
            }
            else {
                left--;
                addCounted(day, open);
            }
        }
    }

    private void addCounted(LocalDate day, boolean open) {
        MakeUpDay makeUp = this.calendar.makeUpDayOn(day);
        if (makeUp != null) {
            add(day, true, DayReason.MAKE_UP_COUNTED, makeUp.decision());
        }
        else {
            add(day, true, DayReason.COUNTED, open ? "" : closedNote(day));
        }
    }

    /** The day of the new appointment, where it is later than what the law gives. */
    private void explainAppointment() {
        Instant appointment = this.reading.newAppointment();
        LocalDate last = this.lines.get(this.lines.size() - 1).date();
        if (appointment != null && date(appointment).isAfter(last)) {
            add(date(appointment), false, DayReason.REAPPOINTED, "");
        }
    }

    private DayReason closedReason(LocalDate day) {
        DayOff off = this.calendar.dayOffOn(day);
        if (off == null) {
            return DayReason.WEEKEND;
        }
        return switch (off.kind()) {
            case PUBLIC_HOLIDAY -> DayReason.HOLIDAY;
            case COMPENSATORY -> DayReason.COMPENSATORY_OFF;
            case SWAPPED -> DayReason.SWAPPED_OFF;
            case LOCAL -> DayReason.LOCAL_OFF;
        };
    }

    private String closedNote(LocalDate day) {
        DayOff off = this.calendar.dayOffOn(day);
        return (off != null) ? off.name() : "";
    }

    private boolean isSpan(LocalDate day) {
        return span(day) != null;
    }

    private DayReason spanReason(LocalDate day) {
        Span span = span(day);
        return (span != null && span.pause()) ? DayReason.PAUSED : DayReason.EXCLUDED;
    }

    private @Nullable Span span(LocalDate day) {
        for (Span span : this.reading.spans()) {
            if (covers(span, day)) {
                return span;
            }
        }
        return null;
    }

    private boolean covers(Span span, LocalDate day) {
        if (this.inDays) {
            return span.covers(day, this.calendar.zone());
        }
        boolean inSessions = this.reading.limit().unit() == LimitUnit.WORKING_HOUR && this.calendar.isWorkingDay(day);
        return inSessions
                ? !span.from().isAfter(this.calendar.opensAt(day))
                        && !span.until().isBefore(this.calendar.closesAt(day))
                : span.coversWhole(day, this.calendar.zone());
    }

    private void add(LocalDate day, boolean counted, DayReason why, String note) {
        this.lines.add(new Line(day, counted, why, this.notes.with(day, note)));
    }

    private LocalDate date(Instant at) {
        return this.calendar.dateOf(at);
    }

}
