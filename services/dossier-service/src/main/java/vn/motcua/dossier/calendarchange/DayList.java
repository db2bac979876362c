package vn.motcua.dossier.calendarchange;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.calendar.CalendarDesk;
import vn.motcua.dossier.calendar.CalendarEdit;
import vn.motcua.dossier.calendar.CalendarEdit.YearStatus;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.Refusals;
import vn.motcua.rules.calendar.PlannedDay;

/** Reads a list of days; whatever is wrong with any line is told at once. */
@Component
class DayList {

    private final CalendarDesk desk;

    DayList(CalendarDesk desk) {
        this.desk = desk;
    }

    /**
     * The edit that the lines make.
     * @throws Refusal or Refusals, for lines that cannot be read together with those that
     * cannot be right
     */
    CalendarEdit read(String scope, List<RawDay> lines, List<YearStatus> years, String decision) {
        List<Refusal> found = new ArrayList<>();
        List<PlannedDay> days = new ArrayList<>();
        lines.forEach((line) -> line.read(found).ifPresent(days::add));
        CalendarEdit edit = new CalendarEdit(scope, days, years, decision);
        if (found.isEmpty()) {
            return edit;
        }
        found.addAll(this.desk.wrong(edit));
        Refusals.refuseAny(found);
        return edit;
    }

}
