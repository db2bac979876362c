package vn.motcua.dossier.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.deadline.IndexStanding;

/**
 * How the due date came about, day by day.
 *
 * @param limit the limit in words
 * @param dueAt what the count yields; absent while the clock stands still
 * @param preview whether the dossier is not yet received, and this is what would be if it
 * were now
 * @param left the working time left in words; absent where none is or nothing is due
 * @param index the second clock; absent before reception
 * @param provisional whether a year without an official calendar was needed
 */
public record DueStory(String limit, @Nullable Instant dueAt, boolean preview, @Nullable String left,
        @Nullable IndexStanding index, boolean provisional, List<Day> days) {

    /** How many days were counted. */
    public int counted() {
        return this.days.stream().mapToInt(Day::ordinal).max().orElse(0);
    }

    /**
     * A day of the count.
     *
     * @param ordinal the how-manieth counted day it is; 0 for a day that is not counted
     * @param note the holiday, the decision, what happened to the clock; may be empty
     */
    public record Day(LocalDate date, String weekday, int ordinal, String why, String note) {
    }

}
