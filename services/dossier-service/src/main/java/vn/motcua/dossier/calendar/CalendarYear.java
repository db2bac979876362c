package vn.motcua.dossier.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import vn.motcua.events.ReferenceFact.CalendarPublished;

/**
 * One year of the national calendar.
 *
 * @param provisional whether the year is not yet fully announced: receipts say so
 * @param decision by which it was published, or who approved it as provisional
 * @param days every day that is not as its weekday says, in order
 */
public record CalendarYear(int year, boolean provisional, String decision, List<CalendarDay> days) {

    public CalendarYear {
        days = days.stream().sorted(Comparator.comparing(CalendarDay::day)).toList();
    }

    /** What the world is told of the year as this agency works it. */
    public CalendarPublished published(String agency) {
        return new CalendarPublished(agency, this.year, weekdaysOff(), makeUpDays(), this.provisional);
    }

    /** Weekdays (Monday to Friday) that are not worked. */
    public List<LocalDate> weekdaysOff() {
        return this.days.stream().filter(CalendarDay::isWeekdayOff).map(CalendarDay::day).toList();
    }

    /** Weekend days that are worked. */
    public List<LocalDate> makeUpDays() {
        return this.days.stream().filter(CalendarDay::isMakeUp).map(CalendarDay::day).toList();
    }

}
