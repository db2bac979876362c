package vn.motcua.dossier.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import vn.motcua.rules.calendar.DayKind;
import vn.motcua.rules.calendar.PlannedDay;

/** What days and years are after an edit. */
final class EditedDays {

    private EditedDays() {
    }

    /** The national years after the edit, changed or not. */
    static List<CalendarYear> years(List<CalendarYear> standing, CalendarEdit edit) {
        Map<Integer, CalendarYear> years = new TreeMap<>();
        standing.forEach((year) -> years.put(year.year(), year));
        edit.years()
            .forEach((status) -> years.put(status.year(), new CalendarYear(status.year(), status.provisional(),
                    edit.decision(), years.containsKey(status.year()) ? years.get(status.year()).days() : List.of())));
        return years.values()
            .stream()
            .map((year) -> new CalendarYear(year.year(), year.provisional(), year.decision(),
                    of(year.days(), edit, (date) -> date.getYear() == year.year())))
            .toList();
    }

    /** Days after the edit, as far as it concerns them. */
    static List<CalendarDay> of(List<CalendarDay> days, CalendarEdit edit, Predicate<LocalDate> concerned) {
        Map<LocalDate, CalendarDay> all = new TreeMap<>();
        days.forEach((day) -> all.put(day.day(), day));
        for (PlannedDay line : edit.days()) {
            if (concerned.test(line.date())) {
                all.remove(line.date());
                if (line.kind() != DayKind.WORKING) {
                    all.put(line.date(), new CalendarDay(line.date(), CalendarDay.Kind.valueOf(line.kind().name()),
                            line.name().strip(), edit.decision(), line.replaces()));
                }
            }
        }
        return List.copyOf(all.values());
    }

}
