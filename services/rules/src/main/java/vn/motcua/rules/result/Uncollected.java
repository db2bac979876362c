package vn.motcua.rules.result;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * When the applicant is reminded of a result that lies at the desk: on days 3, 15 and 30
 * (domain D19). Days of the calendar, since the person and not the office is waited for;
 * told in working hours.
 */
public final class Uncollected {

    /** The days after the one from which the result could be fetched. */
    public static final List<Integer> DAYS = List.of(3, 15, 30);

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Uncollected() {
    }

    /**
     * From which day it is waited for: nobody is asked to come before the day that was
     * promised.
     * @param promisedAt the appointment on the receipt, where there is one
     */
    public static LocalDate since(Instant readyAt, @Nullable Instant promisedAt) {
        LocalDate ready = LocalDate.ofInstant(readyAt, ZONE);
        LocalDate promised = (promisedAt == null) ? ready : LocalDate.ofInstant(promisedAt, ZONE);
        return promised.isAfter(ready) ? promised : ready;
    }

    /**
     * The day from which on the next reminder is due; null after the last.
     * @param given how many reminders were given
     */
    public static @Nullable LocalDate nextOn(LocalDate since, int given) {
        return (given < DAYS.size()) ? since.plusDays(DAYS.get(given)) : null;
    }

    /**
     * As {@link #nextOn(LocalDate, int)} once one was given today, perhaps later than it
     * was due: never twice on one day.
     */
    public static @Nullable LocalDate nextAfter(LocalDate since, int given, LocalDate today) {
        LocalDate next = nextOn(since, given);
        return (next == null || next.isAfter(today)) ? next : today.plusDays(1);
    }

}
