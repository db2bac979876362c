package vn.motcua.rules.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.calendar.PublishedDays;
import vn.motcua.rules.calendar.WorkingCalendar;

/** Speaks of deadlines as a desk does: local times, one officer. */
public final class Desk {

    public static final String OFFICER = "officer";

    public static final WorkingCalendar CALENDAR = PublishedDays.calendar();

    public static final DeadlineCalculator CALCULATOR = new DeadlineCalculator(CALENDAR);

    private Desk() {
    }

    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PublishedDays.ZONE).toInstant();
    }

    public static @Nullable String local(@Nullable Instant instant) {
        return (instant == null) ? null : LocalDateTime.ofInstant(instant, PublishedDays.ZONE).toString();
    }

    public static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, PublishedDays.ZONE);
    }

    public static ClockLedger received(String local) {
        return ClockLedger.empty().with(ClockEntry.start(at(local), OFFICER));
    }

    public static Deadline deadline(TimeLimit limit, ClockLedger ledger) {
        Deadline explained = CALCULATOR.deadline(limit, ledger);
        Deadline fast = CALCULATOR.deadlineUnexplained(limit, ledger);
        Deadline same = new Deadline(fast.originalDueAt(), fast.dueAt(), fast.askAt(), fast.escalateAt(),
                fast.apologyBy(), fast.warnAt(), fast.transferBy(), fast.provisional(), fast.indexDueAt(),
                explained.explanation());
        if (!same.equals(explained)) {
            throw new AssertionError("the explanation changes the dates: " + fast + " / " + explained);
        }
        return explained;
    }

}
