package vn.motcua.dossier.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
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

    /**
     * A year as one agency works it: the State's days off are everybody's, a day that the
     * State makes up for may still be off at the agency.
     */
    static CalendarYear merged(CalendarYear national, Collection<CalendarDay> own) {
        Map<LocalDate, CalendarDay> days = new TreeMap<>();
        national.days().forEach((day) -> days.put(day.day(), day));
        for (CalendarDay day : own) {
            CalendarDay state = days.get(day.day());
            if (day.day().getYear() == national.year() && (state == null || state.isMakeUp())) {
                days.put(day.day(), day);
            }
        }
        return new CalendarYear(national.year(), national.provisional(), national.decision(),
                List.copyOf(days.values()));
    }

    private static DayOffKind kind(CalendarDay.Kind kind) {
        return switch (kind) {
            case PUBLIC_HOLIDAY -> DayOffKind.PUBLIC_HOLIDAY;
            case COMPENSATORY_OFF -> DayOffKind.COMPENSATORY;
            case SWAPPED_OFF -> DayOffKind.SWAPPED;
            case LOCAL_OFF -> DayOffKind.LOCAL;
            case MAKE_UP_WORKING -> throw new IllegalArgumentException("a make-up day is worked");
        };
    }

}
