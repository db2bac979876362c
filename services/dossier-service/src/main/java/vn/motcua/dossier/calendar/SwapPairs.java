package vn.motcua.dossier.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.motcua.rules.calendar.DayKind;
import vn.motcua.rules.calendar.PlannedDay;

/**
 * Lists in circulation say "làm bù" without a column for the day it pays for. The nearest
 * day off in exchange that nothing pays for yet is meant; where there is none, the rules
 * refuse the line.
 */
final class SwapPairs {

    private SwapPairs() {
    }

    static List<PlannedDay> completed(List<PlannedDay> lines, List<PlannedDay> standing) {
        Set<LocalDate> paid = Stream.concat(lines.stream(), standing.stream())
            .map(PlannedDay::replaces)
            .filter((day) -> day != null)
            .collect(Collectors.toSet());
        List<LocalDate> open = new ArrayList<>(Stream.concat(lines.stream(), standing.stream())
            .filter((day) -> day.kind() == DayKind.SWAPPED_OFF && !paid.contains(day.date()))
            .map(PlannedDay::date)
            .distinct()
            .toList());
        List<PlannedDay> all = new ArrayList<>();
        for (PlannedDay line : lines) {
            all.add((line.kind() == DayKind.MAKE_UP_WORKING && line.replaces() == null) ? paying(line, open) : line);
        }
        return all;
    }

    private static PlannedDay paying(PlannedDay line, List<LocalDate> open) {
        LocalDate nearest = open.stream()
            .min(Comparator.comparing((day) -> Math.abs(ChronoUnit.DAYS.between(day, line.date()))))
            .orElse(null);
        open.remove(nearest);
        return new PlannedDay(line.line(), line.date(), line.kind(), line.name(), nearest);
    }

}
