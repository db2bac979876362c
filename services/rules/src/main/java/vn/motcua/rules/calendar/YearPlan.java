package vn.motcua.rules.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * The published days off and make-up working days of one year.
 *
 * @param provisional whether the plan only holds the statutory days, approved by a named
 * person until the announcement comes; receipts say so
 * @param decision the announcement, or who approved the provisional plan
 */
public record YearPlan(Year year, Map<LocalDate, DayOff> daysOff, Map<LocalDate, MakeUpDay> makeUpDays,
        boolean provisional, String decision) {

    public YearPlan {
        daysOff = Map.copyOf(daysOff);
        makeUpDays = Map.copyOf(makeUpDays);
        daysOff.keySet().forEach((day) -> requireWithin(year, day));
        for (LocalDate day : makeUpDays.keySet()) {
            requireWithin(year, day);
            if (daysOff.containsKey(day)) {
                throw new Refusal(RefusalReason.FIELD_INVALID, "calendar", "date", day.toString());
            }
        }
    }

    private static void requireWithin(Year year, LocalDate day) {
        if (day.getYear() != year.getValue()) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "calendar",
                    Map.of("date", day.toString(), "year", year.toString()));
        }
    }

}
