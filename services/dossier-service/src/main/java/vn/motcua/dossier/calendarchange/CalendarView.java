package vn.motcua.dossier.calendarchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.calendar.CalendarYear;

/**
 * The calendar page.
 *
 * @param scope VN or an agency
 * @param scopes what this person may choose
 * @param years the years there are
 * @param approvedBy who approved the year, where it is provisional
 * @param mayEdit whether the person may change anything
 * @param warnings agencies whose limits reach behind the last official year
 */
public record CalendarView(String scope, List<String> scopes, List<Integer> years, CalendarYear year,
        List<MonthGrid> months, @Nullable String approvedBy, boolean mayEdit, List<CalendarChange> changes,
        List<CalendarReach.Warning> warnings) {

    /** The change that is being applied now; null when none is. */
    public @Nullable CalendarChange running() {
        return this.changes.stream().filter((change) -> change.state().isRunning()).findFirst().orElse(null);
    }

}
