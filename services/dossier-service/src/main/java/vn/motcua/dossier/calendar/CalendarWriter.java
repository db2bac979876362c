package vn.motcua.dossier.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.eventlog.EventLog;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.calendar.PlannedDay;

/** Writes days and years, remembers what was there, and puts it back. */
@Component
class CalendarWriter {

    private final Calendars calendars;

    private final AgencyDays agencyDays;

    private final EventLog log;

    private final LegalClock clock;

    CalendarWriter(Calendars calendars, AgencyDays agencyDays, EventLog log, LegalClock clock) {
        this.calendars = calendars;
        this.agencyDays = agencyDays;
        this.log = log;
        this.clock = clock;
    }

    /** Writes a checked edit; answers what was there before. */
    CalendarImage write(CalendarEdit edit) {
        CalendarImage before = image(edit);
        if (edit.isNational()) {
            Set<Integer> touched = touched(before);
            EditedDays.years(this.calendars.years(), edit)
                .stream()
                .filter((year) -> touched.contains(year.year()))
                .forEach(this.calendars::publish);
            edit.years()
                .forEach((status) -> this.agencyDays.approve(status.year(),
                        status.provisional() ? status.approvedBy() : null));
        }
        else {
            this.agencyDays.replace(edit.scope(), before.dates(), EditedDays.of(List.of(), edit, (day) -> true));
        }
        return before;
    }

    private CalendarImage image(CalendarEdit edit) {
        List<LocalDate> dates = edit.days().stream().map(PlannedDay::date).distinct().sorted().toList();
        List<CalendarDay> days = edit.isNational()
                ? this.calendars.years().stream().flatMap((year) -> year.days().stream()).toList()
                : this.agencyDays.of(edit.scope());
        Map<Integer, String> approvals = this.agencyDays.approvals();
        List<CalendarImage.YearBefore> years = edit.years()
            .stream()
            .map((status) -> this.calendars.years()
                .stream()
                .filter((year) -> year.year() == status.year())
                .map((year) -> new CalendarImage.YearBefore(year.year(), year.provisional(), year.decision(),
                        approvals.get(year.year())))
                .findFirst()
                .orElseGet(() -> new CalendarImage.YearBefore(status.year(), false, null, null)))
            .toList();
        return new CalendarImage(dates, days.stream().filter((day) -> dates.contains(day.day())).toList(), years);
    }

    private static Set<Integer> touched(CalendarImage image) {
        Set<Integer> years = new TreeSet<>();
        image.dates().forEach((date) -> years.add(date.getYear()));
        image.years().forEach((year) -> years.add(year.year()));
        return years;
    }

    /** Puts back what was there before. */
    void restore(String scope, CalendarImage before) {
        if (CalendarEdit.NATIONAL.equals(scope)) {
            touched(before).forEach((year) -> restore(year, before));
        }
        else {
            this.agencyDays.replace(scope, before.dates(), before.days());
        }
    }

    private void restore(int year, CalendarImage before) {
        CalendarYear now = this.calendars.years()
            .stream()
            .filter((one) -> one.year() == year)
            .findFirst()
            .orElseThrow();
        CalendarImage.YearBefore was = before.years()
            .stream()
            .filter((one) -> one.year() == year)
            .findFirst()
            .orElseGet(() -> new CalendarImage.YearBefore(year, now.provisional(), now.decision(), null));
        String decision = was.decision();
        if (decision == null) {
            this.agencyDays.forget(year);
            return;
        }
        List<CalendarDay> days = new ArrayList<>(
                now.days().stream().filter((day) -> !before.dates().contains(day.day())).toList());
        before.days().stream().filter((day) -> day.day().getYear() == year).forEach(days::add);
        this.calendars.publish(new CalendarYear(year, was.provisional(), decision, days));
        if (before.years().contains(was)) {
            this.agencyDays.approve(year, was.approvedBy());
        }
    }

    /** Tells the world what these agencies work from now on. */
    void tell(List<String> agencies, CalendarImage image) {
        this.calendars.changed();
        Set<Integer> touched = touched(image);
        this.log.appendAll(agencies.stream()
            .flatMap((agency) -> this.calendars.years(agency)
                .stream()
                .filter((year) -> touched.contains(year.year()))
                .map((year) -> year.published(agency)))
            .toList(), this.clock.instant());
    }

}
