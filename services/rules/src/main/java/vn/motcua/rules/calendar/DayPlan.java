package vn.motcua.rules.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * The lawful shape of a list of days. A day off in exchange is paid for by a make-up day,
 * announced together with it, so one without the other is refused (Labour Code 2019 Art.
 * 111 and 112: days of rest are given, not taken); a compensatory day is the <em>next
 * working day</em>, so it cannot fall on a day of rest (Art. 111.3).
 */
public final class DayPlan {

    private final List<PlannedDay> lines;

    private final Map<LocalDate, PlannedDay> before;

    private final Map<LocalDate, PlannedDay> after;

    private final Map<LocalDate, PlannedDay> above;

    private final Set<LocalDate> paidFor;

    private final WorkingWeek week;

    private final List<Refusal> found = new ArrayList<>();

    /**
     * A plan of changes to a calendar.
     * @param lines what is to change
     * @param standing what is said of days until now
     * @param above what the State says, for the days of one agency; else empty
     * @param week the hours that tell which weekdays are worked
     */
    public DayPlan(List<PlannedDay> lines, List<PlannedDay> standing, List<PlannedDay> above, WorkingWeek week) {
        this.lines = List.copyOf(lines);
        this.before = byDate(standing);
        this.above = byDate(above);
        this.week = week;
        this.after = new HashMap<>(this.before);
        for (PlannedDay line : lines) {
            if (line.kind() == DayKind.WORKING) {
                this.after.remove(line.date());
            }
            else {
                this.after.put(line.date(), line);
            }
        }
        this.paidFor = this.after.values()
            .stream()
            .filter((day) -> day.replaces() != null)
            .map(PlannedDay::replaces)
            .collect(Collectors.toSet());
    }

    private static Map<LocalDate, PlannedDay> byDate(List<PlannedDay> days) {
        Map<LocalDate, PlannedDay> all = new HashMap<>();
        days.forEach((day) -> all.put(day.date(), day));
        return all;
    }

    /**
     * Everything that is wrong, line by line; empty when the list can be taken.
     * @param years the years that the list may speak of
     */
    public List<Refusal> refusals(Set<Integer> years) {
        Map<LocalDate, PlannedDay> seen = new HashMap<>();
        for (PlannedDay line : this.lines) {
            PlannedDay first = seen.putIfAbsent(line.date(), line);
            if (first != null) {
                boolean same = first.kind() == line.kind();
                refuse(same ? RefusalReason.DAY_TWICE : RefusalReason.DAY_CONTRADICTORY, line, first.line());
            }
            else if (!years.contains(line.date().getYear())) {
                refuse(RefusalReason.DAY_OUTSIDE_YEARS, line, null);
            }
            else {
                check(line);
            }
        }
        return List.copyOf(this.found);
    }

    private void check(PlannedDay line) {
        if (line.kind() != DayKind.WORKING && line.name().isBlank()) {
            refuse(RefusalReason.NAME_MISSING, line, null);
        }
        switch (line.kind()) {
            case PUBLIC_HOLIDAY -> requireNoneAbove(line);
            case COMPENSATORY_OFF, LOCAL_OFF -> checkOff(line);
            case SWAPPED_OFF -> {
                checkOff(line);
                require(this.paidFor.contains(line.date()), RefusalReason.SWAP_WITHOUT_MAKE_UP, line);
            }
            case MAKE_UP_WORKING -> checkMakeUp(line);
            case WORKING -> checkRemoval(line);
        }
    }

    private void checkOff(PlannedDay line) {
        PlannedDay state = this.above.get(line.date());
        boolean worked = isWorkedByTheWeek(line.date()) || (state != null && state.kind() == DayKind.MAKE_UP_WORKING);
        require(worked, RefusalReason.DAY_ALREADY_OFF, line);
        requireNoneAbove(line);
    }

    /** The State's day off is everybody's; an agency cannot give it once more. */
    private void requireNoneAbove(PlannedDay line) {
        PlannedDay state = this.above.get(line.date());
        require(state == null || !state.kind().isOff(), RefusalReason.DAY_ALREADY_OFF, line);
    }

    private void checkMakeUp(PlannedDay line) {
        PlannedDay state = this.above.get(line.date());
        if (state != null && state.kind().isOff()) {
            refuse(RefusalReason.DAY_CONTRADICTORY, line, null);
        }
        else if (state != null || isWorkedByTheWeek(line.date())) {
            refuse(RefusalReason.MAKE_UP_ALREADY_WORKING, line, null);
        }
        LocalDate replaced = line.replaces();
        require(replaced != null && isOff(replaced), RefusalReason.MAKE_UP_FOR_NO_DAY_OFF, line);
    }

    private void checkRemoval(PlannedDay line) {
        PlannedDay was = this.before.get(line.date());
        require(was != null, RefusalReason.DAY_NOT_SPECIAL, line);
        require(was == null || !this.paidFor.contains(line.date()), RefusalReason.MAKE_UP_FOR_NO_DAY_OFF, line);
        LocalDate owed = (was != null) ? was.replaces() : null;
        PlannedDay swapped = (owed != null) ? this.after.get(owed) : null;
        boolean unpaid = swapped != null && swapped.kind() == DayKind.SWAPPED_OFF
                && !this.paidFor.contains(swapped.date());
        require(!unpaid, RefusalReason.SWAP_WITHOUT_MAKE_UP, line);
    }

    private boolean isOff(LocalDate day) {
        PlannedDay own = this.after.getOrDefault(day, this.above.get(day));
        return own != null && own.kind().isOff();
    }

    private boolean isWorkedByTheWeek(LocalDate day) {
        return !this.week.on(day.getDayOfWeek()).isEmpty();
    }

    private void require(boolean holds, RefusalReason otherwise, PlannedDay line) {
        if (!holds) {
            refuse(otherwise, line, null);
        }
    }

    private void refuse(RefusalReason reason, PlannedDay line, @Nullable Integer other) {
        Map<String, String> facts = new HashMap<>(
                Map.of("line", Integer.toString(line.line()), "date", line.date().toString()));
        if (other != null) {
            facts.put("other", Integer.toString(other));
        }
        this.found.add(new Refusal(reason, "days[" + (line.line() - 1) + "]", facts));
    }

}
