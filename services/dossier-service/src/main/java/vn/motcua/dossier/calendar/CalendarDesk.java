package vn.motcua.dossier.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.dossier.calendar.CalendarEdit.YearStatus;
import vn.motcua.dossier.directory.Agency;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;
import vn.motcua.rules.calendar.DayKind;
import vn.motcua.rules.calendar.DayPlan;
import vn.motcua.rules.calendar.PlannedDay;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.calendar.WorkingWeek;

/** Where days of the calendar are changed: looked at first, written, taken back. */
@Component
public class CalendarDesk {

    private final Calendars calendars;

    private final AgencyDays agencyDays;

    private final Directory directory;

    private final CalendarWriter writer;

    CalendarDesk(Calendars calendars, AgencyDays agencyDays, Directory directory, CalendarWriter writer) {
        this.calendars = calendars;
        this.agencyDays = agencyDays;
        this.directory = directory;
        this.writer = writer;
    }

    /** The agencies whose dossiers a change may concern. */
    public List<String> agencies(String scope) {
        return CalendarEdit.NATIONAL.equals(scope) ? this.directory.agencies().stream().map(Agency::code).toList()
                : List.of(this.directory.agency(scope).code());
    }

    /** Who approved which provisional year. */
    public Map<Integer, String> approvals() {
        return this.agencyDays.approvals();
    }

    /** The days that an agency has of its own. */
    public List<CalendarDay> ownDays(String agency) {
        return this.agencyDays.of(agency);
    }

    /**
     * The edit with what it leaves out filled in, if it can be taken.
     * @throws Refusal or Refusals, one for each line that is wrong
     */
    public CalendarEdit checked(CalendarEdit edit) {
        CalendarEdit whole = completed(edit);
        Refusals.refuseAny(wrong(whole));
        return whole;
    }

    private CalendarEdit completed(CalendarEdit edit) {
        return new CalendarEdit(edit.scope(), SwapPairs.completed(edit.days(), standing(edit)), edit.years(),
                edit.decision());
    }

    /** Everything that is wrong with an edit. */
    public List<Refusal> wrong(CalendarEdit edit) {
        CalendarEdit whole = completed(edit);
        List<Refusal> found = new ArrayList<>();
        if (whole.decision().isEmpty()) {
            found.add(new Refusal(RefusalReason.FIELD_MISSING, "decision"));
        }
        if (whole.days().isEmpty() && whole.years().isEmpty()) {
            found.add(new Refusal(RefusalReason.FIELD_MISSING, "days"));
        }
        found.addAll(wrongYears(whole));
        WorkingWeek week = edit.isNational() ? WorkingWeek.standard() : this.calendars.week(edit.scope());
        found.addAll(new DayPlan(whole.days(), standing(edit), above(edit), week).refusals(knownYears(whole)));
        return found;
    }

    private static List<Refusal> wrongYears(CalendarEdit edit) {
        List<Refusal> found = new ArrayList<>();
        for (YearStatus status : edit.years()) {
            String approvedBy = status.approvedBy();
            if (status.provisional() && (approvedBy == null || approvedBy.isBlank())) {
                found.add(new Refusal(RefusalReason.PROVISIONAL_WITHOUT_APPROVAL, "years", "year",
                        Integer.toString(status.year())));
            }
            if (!edit.isNational()) {
                found.add(new Refusal(RefusalReason.DAY_KIND_UNKNOWN, "years", "kind", "YEAR"));
            }
        }
        return found;
    }

    private Set<Integer> knownYears(CalendarEdit edit) {
        Set<Integer> known = this.calendars.years().stream().map(CalendarYear::year).collect(Collectors.toSet());
        edit.years().forEach((status) -> known.add(status.year()));
        return known;
    }

    private List<PlannedDay> standing(CalendarEdit edit) {
        return edit.isNational() ? national() : planned(this.agencyDays.of(edit.scope()));
    }

    private List<PlannedDay> above(CalendarEdit edit) {
        return edit.isNational() ? List.of() : national();
    }

    private List<PlannedDay> national() {
        return planned(this.calendars.years().stream().flatMap((year) -> year.days().stream()).toList());
    }

    private static List<PlannedDay> planned(List<CalendarDay> days) {
        return days.stream()
            .map((day) -> new PlannedDay(0, day.day(), DayKind.valueOf(day.kind().name()), day.name(), day.replaces()))
            .toList();
    }

    /** The calendar of each agency as it would be. */
    public Function<String, WorkingCalendar> under(CalendarEdit edit) {
        List<CalendarYear> years = edit.isNational() ? EditedDays.years(this.calendars.years(), edit)
                : this.calendars.years();
        Map<String, WorkingCalendar> built = new TreeMap<>();
        return (agency) -> built.computeIfAbsent(agency,
                (code) -> this.calendars.build("preview", code, years, ownDays(edit, code)));
    }

    private List<CalendarDay> ownDays(CalendarEdit edit, String agency) {
        List<CalendarDay> own = this.agencyDays.of(agency);
        return agency.equals(edit.scope()) ? EditedDays.of(own, edit, (day) -> true) : own;
    }

    /** Writes a checked edit and tells the world; answers what was there before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CalendarImage write(CalendarEdit edit) {
        CalendarImage before = this.writer.write(edit);
        this.writer.tell(agencies(edit.scope()), before);
        return before;
    }

    /** Puts back what was there before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void restore(String scope, CalendarImage before) {
        this.writer.restore(scope, before);
        this.writer.tell(agencies(scope), before);
    }

}
