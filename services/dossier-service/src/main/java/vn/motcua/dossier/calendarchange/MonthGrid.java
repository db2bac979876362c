package vn.motcua.dossier.calendarchange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.calendar.CalendarDay;
import vn.motcua.dossier.calendar.CalendarYear;

/**
 * A month as it hangs on the wall: weeks from Monday to Sunday.
 *
 * @param weeks seven places each; null before the first and behind the last day
 */
public record MonthGrid(YearMonth month, List<List<@Nullable Cell>> weeks) {

    /** The twelve months of a year. */
    static List<MonthGrid> of(CalendarYear year) {
        Map<LocalDate, CalendarDay> special = new TreeMap<>();
        year.days().forEach((day) -> special.put(day.day(), day));
        return IntStream.rangeClosed(1, 12).mapToObj((month) -> of(YearMonth.of(year.year(), month), special)).toList();
    }

    private static MonthGrid of(YearMonth month, Map<LocalDate, CalendarDay> special) {
        List<List<@Nullable Cell>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1);
        for (LocalDate start = monday; !start.isAfter(month.atEndOfMonth()); start = start.plusWeeks(1)) {
            List<@Nullable Cell> week = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                LocalDate day = start.plusDays(i);
                week.add(YearMonth.from(day).equals(month) ? new Cell(day, special.get(day)) : null);
            }
            weeks.add(week);
        }
        return new MonthGrid(month, weeks);
    }

    /** One day. */
    public record Cell(LocalDate day, @Nullable CalendarDay special) {

        /** How it looks: never by colour alone, the mark says it too. */
        public String look() {
            if (this.special != null) {
                return (this.special.kind() == CalendarDay.Kind.MAKE_UP_WORKING) ? "make-up" : "off";
            }
            return (this.day.getDayOfWeek().getValue() > 5) ? "rest" : "work";
        }

        /** The key of the mark and of its word. */
        public String kind() {
            return (this.special == null) ? "" : this.special.kind().name();
        }

    }

}
