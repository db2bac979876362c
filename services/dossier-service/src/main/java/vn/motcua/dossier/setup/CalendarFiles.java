package vn.motcua.dossier.setup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.motcua.dossier.calendar.CalendarDay;
import vn.motcua.dossier.calendar.CalendarYear;

/** Reads the published years. */
final class CalendarFiles {

    private static final List<String> YEAR_COLUMNS = List.of("year", "provisional", "decision");

    private static final List<String> DAY_COLUMNS = List.of("day", "kind", "name", "replaces?", "source");

    private CalendarFiles() {
    }

    static List<CalendarYear> read(String yearsText, String daysText, Problems problems) {
        List<Located<CalendarDay>> days = Table.read("holidays.csv", daysText, DAY_COLUMNS, problems)
            .each(CalendarFiles::day, problems);
        List<CalendarYear> years = new ArrayList<>();
        Table.read("calendar-years.csv", yearsText, YEAR_COLUMNS, problems)
            .each((row) -> year(row, days), problems)
            .forEach((year) -> years.add(year.value()));
        days.stream()
            .filter((day) -> years.stream().noneMatch((year) -> year.year() == day.value().day().getYear()))
            .forEach((day) -> problems.add(day.row(), "setup.year-unknown",
                    Integer.toString(day.value().day().getYear())));
        return years;
    }

    private static CalendarYear year(Row row, List<Located<CalendarDay>> days) {
        int year = row.number("year", 2000);
        return new CalendarYear(year, row.flag("provisional"), row.text("decision"),
                days.stream().map(Located::value).filter((day) -> day.day().getYear() == year).toList());
    }

    private static CalendarDay day(Row row) {
        CalendarDay.Kind kind = row.one("kind", CalendarDay.Kind.class);
        LocalDate replaces = row.dayOrNone("replaces");
        if ((kind == CalendarDay.Kind.MAKE_UP_WORKING) != (replaces != null)) {
            throw new BadCell("setup.make-up-day", row.text("day"));
        }
        return new CalendarDay(row.day("day"), kind, row.text("name"), row.text("source"), replaces);
    }

}
