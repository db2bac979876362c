package vn.motcua.dossier.calendar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.directory.Editions;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.calendar.WorkingWeek;

/**
 * The working calendar of each agency: the published years and the agency's own hours. It
 * knows only published years; counting into another one is refused by the calendar
 * itself.
 */
@Component
public class Calendars {

    private static final String ROOM = "calendar";

    private final CalendarStore store;

    private final AgencyDays agencyDays;

    private final Directory directory;

    private final Editions editions;

    private volatile Held held = new Held(-1);

    Calendars(CalendarStore store, AgencyDays agencyDays, Directory directory, Editions editions) {
        this.store = store;
        this.agencyDays = agencyDays;
        this.directory = directory;
        this.editions = editions;
    }

    /**
     * The calendar of an agency. Its version changes with every change of a year or of
     * the agency's hours.
     * @throws Refusal {@code AGENCY_UNKNOWN} on field {@code agency}
     */
    public WorkingCalendar of(String agency) {
        Held now = held();
        WorkingCalendar known = now.calendars.get(agency);
        if (known != null) {
            return known;
        }
        WorkingCalendar built = build(this.directory.agency(agency).code());
        now.calendars.put(agency, built);
        return built;
    }

    /** The published years, oldest first. */
    public List<CalendarYear> years() {
        return this.store.years().stream().map(CalendarStore.KeptYear::content).toList();
    }

    /** The years as an agency works them, its own days included. */
    public List<CalendarYear> years(String agency) {
        List<CalendarDay> own = this.agencyDays.of(agency);
        return years().stream().map((year) -> YearPlans.merged(year, own)).toList();
    }

    /** Publishes a year, in place of what was known of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(CalendarYear year) {
        if (!known(year.year()).map(CalendarStore.KeptYear::content).equals(Optional.of(year))) {
            save(year, false);
        }
    }

    /**
     * Takes over a year as the product ships it, unless somebody else wrote it last.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publishShipped(CalendarYear year) {
        Optional<CalendarStore.KeptYear> known = known(year.year());
        if (known.isEmpty() || (known.get().fromProduct() && !known.get().content().equals(year))) {
            save(year, true);
        }
    }

    private Optional<CalendarStore.KeptYear> known(int year) {
        return this.store.years().stream().filter((one) -> one.content().year() == year).findFirst();
    }

    private void save(CalendarYear year, boolean fromProduct) {
        this.store.save(year, fromProduct);
        this.editions.raise(ROOM);
    }

    /** Sets the hours in which an agency's desks are open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(String agency, WorkingWeek week) {
        Optional<WorkingWeek> known = this.store.week(agency).map(CalendarStore.KeptWeek::content);
        if (!known.equals(Optional.of(week))) {
            this.store.save(agency, week);
            this.editions.raise(ROOM);
        }
    }

    private WorkingCalendar build(String agency) {
        List<CalendarStore.KeptYear> years = this.store.years();
        int revision = years.stream().mapToInt(CalendarStore.KeptYear::revision).sum();
        int ownDays = this.agencyDays.revision(agency);
        String version = "VN-" + revision
                + this.store.week(agency).map((own) -> "/" + agency + "-" + own.revision()).orElse("")
                + ((ownDays > 0) ? "+" + ownDays : "");
        return build(version, agency, years.stream().map(CalendarStore.KeptYear::content).toList(),
                this.agencyDays.of(agency));
    }

    /** The calendar that an agency would have under these days. */
    WorkingCalendar build(String version, String agency, List<CalendarYear> years, List<CalendarDay> own) {
        return WorkingCalendar.of(version, Clocks.ZONE, week(agency),
                years.stream().map((year) -> YearPlans.of(YearPlans.merged(year, own))).toList());
    }

    WorkingWeek week(String agency) {
        return this.store.week(agency).map(CalendarStore.KeptWeek::content).orElseGet(WorkingWeek::standard);
    }

    /**
     * Looks into the database again at the next question, and not only after the second
     * for which a node trusts what it read.
     */
    public void refresh() {
        this.editions.distrust(ROOM);
    }

    /** Says that the days of an agency changed. */
    void changed() {
        this.editions.raise(ROOM);
    }

    private Held held() {
        long edition = this.editions.current(ROOM);
        Held now = this.held;
        if (now.edition != edition) {
            now = new Held(edition);
            this.held = now;
        }
        return now;
    }

    private record Held(long edition, Map<String, WorkingCalendar> calendars) {

        Held(long edition) {
            this(edition, new ConcurrentHashMap<>());
        }

    }

}
