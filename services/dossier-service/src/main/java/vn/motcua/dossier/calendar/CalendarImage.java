package vn.motcua.dossier.calendar;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was said of some days and years before they were changed.
 *
 * @param dates the days that were changed
 * @param days those of them that were special before
 * @param years what the changed years were
 */
public record CalendarImage(List<LocalDate> dates, List<CalendarDay> days, List<YearBefore> years) {

    /** Whether a year was not known at all before. */
    public boolean addedAYear() {
        return this.years.stream().anyMatch((year) -> year.decision() == null);
    }

    /**
     * A year before.
     *
     * @param decision null where there was no such year
     */
    public record YearBefore(int year, boolean provisional, @Nullable String decision, @Nullable String approvedBy) {
    }

}
