package vn.motcua.rules.apology;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.deadline.TimeLimit;

/**
 * A new appointment to propose, with its reason (Decree 61/2018 Art. 19.9). The law sets
 * no number of days; this is the house's own rule, and the officer may write another day.
 *
 * @param at closing time of the proposed day, always after the present appointment and
 * after now
 * @param workDays working days for the work that is left
 * @param planned whether they are the planned time of the steps that are left; otherwise
 * half the limit again
 * @param ahead dossiers of the same officer that are due first
 * @param perDay how many the officer finishes in a working day
 * @param loadDays working days for those
 */
public record NewDate(Instant at, int workDays, boolean planned, int ahead, int perDay, int loadDays) {

    /** More days than this are not put on a citizen for other people's dossiers. */
    private static final int MOST_LOAD_DAYS = 10;

    private static final long MINUTES_A_DAY = 480;

    /**
     * Proposes a day.
     * @param remaining planned working time of the steps after the present one; null
     * where no internal process is approved
     */
    public static NewDate propose(WorkingCalendar calendar, TimeLimit limit, Instant dueAt, Instant now,
            @Nullable Duration remaining, Load load) {
        int workDays = (remaining == null) ? (workingDays(limit) + 1) / 2 : days(remaining);
        int loadDays = Math.min(MOST_LOAD_DAYS, load.ahead() / load.perDay());
        LocalDate from = calendar.dateOf(now.isAfter(dueAt) ? now : dueAt);
        Instant at = calendar.closesAt(calendar.plusWorkingDays(from, workDays + loadDays));
        return new NewDate(at, workDays, remaining != null, load.ahead(), load.perDay(), loadDays);
    }

    private static int days(Duration remaining) {
        return (int) Math.max(1, (remaining.toMinutes() + MINUTES_A_DAY - 1) / MINUTES_A_DAY);
    }

    private static int workingDays(TimeLimit limit) {
        return switch (limit.unit()) {
            case WORKING_DAY -> limit.value();
            case DAY -> Math.max(1, limit.value() * 5 / 7);
            case MONTH -> limit.value() * 22;
            case SAME_DAY, WORKING_HOUR, HOUR -> 1;
        };
    }

    /**
     * What else lies on the officer's desk.
     *
     * @param ahead dossiers that are due first
     * @param perDay how many the officer finishes in a working day, at least one
     */
    public record Load(int ahead, int perDay) {

        /** Nothing else. */
        public static final Load NONE = new Load(0, 1);

        /** An officer who finished nothing lately is taken to finish one a day. */
        public static Load of(int ahead, int finished, int inDays) {
            return new Load(ahead, Math.max(1, finished / inDays));
        }

    }

}
