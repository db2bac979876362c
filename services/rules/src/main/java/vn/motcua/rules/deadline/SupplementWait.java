package vn.motcua.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.WorkingCalendar;

/**
 * How long the papers that were asked for are waited for: once they are overdue, the
 * dossier is not settled any further (dừng giải quyết).
 * <p>
 * General law does not say how long: Decree 61/2018 Art. 19.4 lets the dossier wait and
 * sets no end. So the time is data of each procedure, where its own text has one (7
 * working days in the birth group, reported from Decree 301/2026); a procedure without
 * one waits without end, and has no such value.
 *
 * @param since when the papers were asked for; that day is not itself counted (Civil Code
 * 2015 Art. 147.2)
 * @param remindAt when half of the waiting time is over, in working time, so that
 * somebody is there to ask
 * @param expiresAt closing time of the last day: papers brought then are still in time
 */
public record SupplementWait(Instant since, Instant remindAt, Instant expiresAt) {

    /**
     * Counts from the request, by the calculator's own rules for each unit. Where a limit
     * in hours ends outside a closing time, the person has until the desk next closes.
     * <p>
     * Refuses with {@link RefusalReason#CALENDAR_MISSING} where the wait reaches a year
     * that has no plan.
     * @throws Refusal as said
     */
    public static SupplementWait of(WorkingCalendar calendar, TimeLimit wait, Instant since) {
        Instant end = new Count(calendar, List.of()).end(since, wait);
        // the end itself may be a closing time: look from just before it
        Instant expiresAt = Measure.firstClosingAfter(calendar, end.minusNanos(1));
        Duration half = calendar.workingTimeBetween(since, expiresAt).dividedBy(2);
        Instant remindAt = calendar.nextWorkingMoment(calendar.plusWorkingTime(since, half));
        return new SupplementWait(since, remindAt, expiresAt);
    }

    /**
     * The same wait under a calendar that has changed since: it ends later where days
     * were taken off, and never earlier than the person was told on paper (as a printed
     * promise never moves earlier, domain D10).
     */
    public SupplementWait under(WorkingCalendar changed, TimeLimit wait) {
        SupplementWait anew = of(changed, wait, this.since);
        return anew.expiresAt.isAfter(this.expiresAt) ? anew : this;
    }

    /** Whether nobody need wait any longer; what comes at closing time is in time. */
    public boolean isOver(Instant now) {
        return now.isAfter(this.expiresAt);
    }

}
