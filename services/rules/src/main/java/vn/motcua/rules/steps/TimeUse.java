package vn.motcua.rules.steps;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.deadline.ClockLedger;

/**
 * Who used the days: the working time from reception to the end, each minute of it given
 * to exactly one holder (Circular 01/2018 Art. 13.2 scores every agency). Where two had
 * the dossier at once, the one who got it last had it; while papers were awaited it was
 * the citizen.
 *
 * @param byHolder working time by holder, in the order in which they first had it
 */
public record TimeUse(Map<String, Duration> byHolder) {

    /** Under this name stands the time in which papers were awaited. */
    public static final String CITIZEN = "CITIZEN";

    /** Under this name stands the time in which nobody had it. */
    public static final String NOBODY = "NOBODY";

    /**
     * Divides the time.
     * @param until the end of the handling, or now
     */
    public static TimeUse of(WorkingCalendar calendar, ClockLedger ledger, List<Stay> stays, Instant until) {
        if (!ledger.isStarted() || !ledger.startedAt().isBefore(until)) {
            return new TimeUse(Map.of());
        }
        List<Stay> waits = new ArrayList<>();
        ledger.waits(until).forEach((wait) -> waits.add(new Stay(CITIZEN, wait.from(), wait.until())));
        List<Instant> cuts = cuts(ledger.startedAt(), until, stays, waits);
        Map<String, Duration> used = new LinkedHashMap<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            Duration time = calendar.workingTimeBetween(cuts.get(i), cuts.get(i + 1));
            if (!time.isZero()) {
                used.merge(holder(cuts.get(i), stays, waits), time, Duration::plus);
            }
        }
        return new TimeUse(used);
    }

    private static List<Instant> cuts(Instant from, Instant until, List<Stay> stays, List<Stay> waits) {
        TreeSet<Instant> cuts = new TreeSet<>(List.of(from, until));
        for (List<Stay> some : List.of(stays, waits)) {
            for (Stay stay : some) {
                cuts.add(stay.from());
                cuts.add(stay.until());
            }
        }
        return List.copyOf(cuts.subSet(from, true, until, true));
    }

    private static String holder(Instant at, List<Stay> stays, List<Stay> waits) {
        Stay wait = at(at, waits);
        Stay stay = (wait != null) ? wait : at(at, stays);
        return (stay != null) ? stay.holder() : NOBODY;
    }

    private static @Nullable Stay at(Instant at, List<Stay> stays) {
        Stay last = null;
        for (Stay stay : stays) {
            boolean lasts = !stay.from().isAfter(at) && at.isBefore(stay.until());
            last = (lasts && (last == null || !stay.from().isBefore(last.from()))) ? stay : last;
        }
        return last;
    }

}
