package vn.motcua.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.WorkingCalendar;

/**
 * Derives every date of a dossier from its limit and its ledger; pure, immutable and
 * thread-safe.
 * <p>
 * Refuses with {@link RefusalReason#CALENDAR_MISSING} where a year is needed that has no
 * plan.
 */
public final class DeadlineCalculator {

    private final WorkingCalendar calendar;

    private final ApologyTerm term;

    /** For all that no letter of apology depends on. */
    public DeadlineCalculator(WorkingCalendar calendar) {
        this(calendar, ApologyTerm.LAST_WORKING_DAY_BEFORE_DUE_DAY);
    }

    /** With the term of letters that the dossier's regime has. */
    public DeadlineCalculator(WorkingCalendar calendar, ApologyTerm term) {
        this.calendar = calendar;
        this.term = term;
    }

    /** Every date, and the day-by-day explanation. */
    public Deadline deadline(TimeLimit limit, ClockLedger ledger) {
        if (!ledger.isStarted()) {
            return Deadline.none();
        }
        LedgerReading reading = LedgerReading.of(limit, ledger, this.calendar);
        return deadline(reading, () -> new Explainer(this.calendar, reading, ledger).explain());
    }

    /** Every date without the explanation: what sweeps and previews of many need. */
    public Deadline deadlineUnexplained(TimeLimit limit, ClockLedger ledger) {
        if (!ledger.isStarted()) {
            return Deadline.none();
        }
        return deadline(LedgerReading.of(limit, ledger, this.calendar), Explanation::none);
    }

    /**
     * When a part of the present count is used up: what the due date of a step is made
     * of.
     * @param days whole days, as the limit counts them; zero for limits in hours
     * @param rest working time after the last of those days
     * @return the instant, not after the legal due; null while no clock runs
     */
    public @Nullable Instant usedUp(TimeLimit limit, ClockLedger ledger, int days, Duration rest) {
        if (!ledger.isStarted() || ledger.isPaused()) {
            return null;
        }
        LedgerReading reading = LedgerReading.of(limit, ledger, this.calendar);
        Count count = new Count(this.calendar, reading.spans());
        Instant begun = reading.limit().unit().isCountedInDays() ? endOfDays(count, reading, days) : reading.base();
        Instant used = rest.isZero() ? begun : count.endOf(begun, rest);
        Instant due = count.due(reading);
        return used.isAfter(due) ? due : used;
    }

    /** The day that starts a count in days is not itself counted. */
    private Instant endOfDays(Count count, LedgerReading reading, int days) {
        Instant base = reading.base();
        if (days > 0) {
            LimitUnit unit = (reading.limit().unit() == LimitUnit.WORKING_DAY) ? LimitUnit.WORKING_DAY : LimitUnit.DAY;
            return count.end(base, new TimeLimit(days, unit));
        }
        LocalDate day = this.calendar.dateOf(base);
        boolean open = this.calendar.isWorkingDay(day) && base.isBefore(this.calendar.closesAt(day));
        return open ? this.calendar.closesAt(day) : base;
    }

    private Deadline deadline(LedgerReading reading, Supplier<Explanation> explanation) {
        Instant transferBy = transferBy(reading.receivedAt());
        if (reading.pausedAt() != null) {
            return new Deadline(null, null, null, null, null, null, transferBy, false, null, explanation.get());
        }
        Count count = new Count(this.calendar, reading.spans());
        Instant due = count.due(reading);
        Instant appointment = later(due, reading.newAppointment());
        Instant running = count.lastRunningSince(reading.base(), due);
        Alarms alarms = Alarms.of(this.calendar, reading.limit(), reading.base(), running, due, this.term);
        return new Deadline(due, appointment, alarms.askAt(), alarms.escalateAt(), alarms.apologyBy(), alarms.warnAt(),
                transferBy, isProvisional(reading.receivedAt(), appointment), indexDue(reading, due),
                explanation.get());
    }

    /**
     * The index clock never begins anew: it counts from reception and subtracts the
     * stretches (Decision 766/2022, index 2.1).
     */
    private Instant indexDue(LedgerReading reading, Instant due) {
        if (!reading.begunAnew()) {
            return due;
        }
        Count count = new Count(this.calendar, reading.spans());
        Instant end = count.end(reading.receivedAt(), reading.indexLimit());
        TimeLimit extension = reading.indexExtension();
        return (extension != null) ? count.end(end, extension) : end;
    }

    private Instant transferBy(Instant receivedAt) {
        LocalDate day = this.calendar.dateOf(receivedAt);
        if (this.calendar.isWorkingDay(day) && !Measure.lateInTheDay(this.calendar, receivedAt)) {
            Instant closing = this.calendar.closesAt(day);
            if (receivedAt.isBefore(closing)) {
                return closing;
            }
        }
        return this.calendar.opensAt(this.calendar.nextWorkingDayAfter(day));
    }

    private boolean isProvisional(Instant from, Instant to) {
        return this.calendar.isProvisional(this.calendar.dateOf(from), this.calendar.dateOf(to));
    }

    private static Instant later(Instant due, @Nullable Instant newAppointment) {
        return (newAppointment != null && newAppointment.isAfter(due)) ? newAppointment : due;
    }

}
