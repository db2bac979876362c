package vn.motcua.dossier.calendar;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.calendar.PlannedDay;

/**
 * What somebody wants to change in the calendar.
 *
 * @param scope {@link #NATIONAL}, or the code of one agency
 * @param days the days, in the order of the list they came in
 * @param years years that become official or provisional, or are new
 * @param decision by which it is so
 */
public record CalendarEdit(String scope, List<PlannedDay> days, List<YearStatus> years, String decision) {

    /** The scope of days that hold everywhere. */
    public static final String NATIONAL = "VN";

    public CalendarEdit {
        days = List.copyOf(days);
        years = List.copyOf(years);
        decision = decision.strip();
    }

    /** Whether it holds for all agencies. */
    public boolean isNational() {
        return NATIONAL.equals(this.scope);
    }

    /**
     * How far a year is announced.
     *
     * @param provisional only the statutory days, until the announcement comes
     * @param approvedBy who answers for a provisional year
     */
    public record YearStatus(int year, boolean provisional, @Nullable String approvedBy) {
    }

}
