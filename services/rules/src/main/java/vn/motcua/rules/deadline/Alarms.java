package vn.motcua.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.calendar.WorkingCalendar;

/**
 * The moments before the due at which something can still be done about lateness.
 */
record Alarms(@Nullable Instant askAt, @Nullable Instant escalateAt, @Nullable Instant apologyBy,
        @Nullable Instant warnAt) {

    /** Same-day and hour limits are warned of this much working time before the end. */
    private static final Duration LAST_HOURS = Duration.ofHours(2);

    /** Limits of fewer working days are asked about at three quarters of their time. */
    private static final int SHORT_LIMIT = 5;

    /**
     * Finds the alarms of a due.
     * @param base when the present count began
     * @param running when the clock last began to run
     * @param term by when a letter is signed
     */
    static Alarms of(WorkingCalendar calendar, TimeLimit limit, Instant base, Instant running, Instant due,
            ApologyTerm term) {
        if (!limit.unit().isCountedInDays()) {
            return warning(calendar, running, due);
        }
        LocalDate dueDay = calendar.dateOf(due);
        LocalDate firstDay = calendar.dateOf(running);
        LocalDate day = dayBefore(calendar, firstDay, dueDay, term);
        if (day == null || !calendar.closesAt(day).isAfter(running)) {
            return warning(calendar, running, due);
        }
        Instant apologyBy = calendar.closesAt(day);
        boolean isShort = isShort(calendar, limit, base, dueDay);
        Instant wanted = isShort ? atThreeQuarters(calendar, firstDay, due) : twoDaysBefore(calendar, running, dueDay);
        Instant inTime = wanted.isBefore(apologyBy) ? wanted : calendar.opensAt(day);
        Instant askAt = inTime.isBefore(running) ? calendar.nextWorkingMoment(running) : inTime;
        Instant escalateAt = LastDay.of(calendar, apologyBy).supervisorAt();
        return new Alarms(askAt, askAt.isBefore(escalateAt) ? escalateAt : null, apologyBy, null);
    }

    /** No letter can come before the end: only a warning in the last hours. */
    private static Alarms warning(WorkingCalendar calendar, Instant running, Instant due) {
        Instant warnAt = calendar.minusWorkingTime(due, LAST_HOURS);
        return new Alarms(null, null, null, warnAt.isBefore(running) ? running : warnAt);
    }

    /** The working day before the due day, unless that lies before the first day. */
    private static @Nullable LocalDate dayBefore(WorkingCalendar calendar, LocalDate firstDay, LocalDate dueDay,
            ApologyTerm term) {
        if (!firstDay.isBefore(dueDay)) {
            return null;
        }
        int between = (calendar.isWorkingDay(firstDay) ? 1 : 0)
                + calendar.workingDaysBetween(firstDay, dueDay.minusDays(1));
        if (between < term.days()) {
            return null;
        }
        LocalDate day = dueDay;
        for (int back = 0; back < term.days(); back++) {
            day = calendar.lastWorkingDayBefore(day);
        }
        return day;
    }

    private static boolean isShort(WorkingCalendar calendar, TimeLimit limit, Instant base, LocalDate dueDay) {
        int days = (limit.unit() == LimitUnit.WORKING_DAY) ? limit.value()
                : calendar.workingDaysBetween(calendar.dateOf(base), dueDay);
        return days < SHORT_LIMIT;
    }

    /** Three quarters through the working time of the days that are counted. */
    private static Instant atThreeQuarters(WorkingCalendar calendar, LocalDate firstDay, Instant due) {
        Instant counted = calendar.at(firstDay.plusDays(1), LocalTime.MIDNIGHT);
        Duration time = calendar.workingTimeBetween(counted, due);
        return calendar.minusWorkingTime(due, time.dividedBy(4));
    }

    /** Opening of the second working day before the due day, if the clock ran then. */
    private static Instant twoDaysBefore(WorkingCalendar calendar, Instant running, LocalDate dueDay) {
        LocalDate firstDay = calendar.dateOf(running);
        boolean two = calendar.workingDaysBetween(firstDay, dueDay.minusDays(1)) >= 2;
        if (!two) {
            return calendar.nextWorkingMoment(running);
        }
        return calendar.opensAt(calendar.lastWorkingDayBefore(calendar.lastWorkingDayBefore(dueDay)));
    }

}
