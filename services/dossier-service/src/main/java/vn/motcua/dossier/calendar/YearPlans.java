package vn.motcua.dossier.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.TreeMap;

import vn.motcua.rules.calendar.DayOff;
import vn.motcua.rules.calendar.DayOffKind;
import vn.motcua.rules.calendar.MakeUpDay;
import vn.motcua.rules.calendar.YearPlan;

/** Turns stored years into what the rules count with. */
final class YearPlans {

    private YearPlans() {
    }

    static YearPlan of(CalendarYear year) {
        Map<LocalDate, DayOff> off = new TreeMap<>();
        Map<LocalDate, MakeUpDay> makeUp = new TreeMap<>();
        for (CalendarDay day : year.days()) {
            if (day.isMakeUp()) {
                makeUp.put(day.day(), new MakeUpDay(day.replaces(), day.name()));
            }
            else {
                off.put(day.day(), new DayOff(day.name(), kind(day.kind())));
            }
        }
        return new YearPlan(Year.of(year.year()), off, makeUp, year.provisional(), year.decision());
    }

    private static DayOffKind kind(CalendarDay.Kind kind) {
        return switch (kind) {
            case PUBLIC_HOLIDAY -> DayOffKind.PUBLIC_HOLIDAY;
            case COMPENSATORY_OFF -> DayOffKind.COMPENSATORY;
            case SWAPPED_OFF -> DayOffKind.SWAPPED;
            case MAKE_UP_WORKING -> throw new IllegalArgumentException("a make-up day is worked");
        };
    }

}
