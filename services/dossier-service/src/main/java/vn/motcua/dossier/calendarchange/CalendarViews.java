package vn.motcua.dossier.calendarchange;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.calendar.CalendarDesk;
import vn.motcua.dossier.calendar.CalendarEdit;
import vn.motcua.dossier.calendar.CalendarYear;
import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** Puts the calendar page together. */
@Component
class CalendarViews {

    private static final int CHANGES = 20;

    private final Calendars calendars;

    private final CalendarDesk desk;

    private final KnownChanges known;

    private final Access access;

    private final LegalClock clock;

    private final CalendarReach reach;

    CalendarViews(Calendars calendars, CalendarDesk desk, KnownChanges known, Access access, LegalClock clock,
            CalendarReach reach) {
        this.calendars = calendars;
        this.desk = desk;
        this.known = known;
        this.access = access;
        this.clock = clock;
        this.reach = reach;
    }

    /** The page of one year; 0 is this year. */
    CalendarView of(String scope, int wanted) {
        this.access.require(Role.CATALOGUE_ADMIN, Role.SYSTEM_ADMIN, Role.AUDITOR);
        Actor actor = this.access.current();
        if (!CalendarEdit.NATIONAL.equals(scope)) {
            this.access.requireAgency(scope);
        }
        List<CalendarYear> years = CalendarEdit.NATIONAL.equals(scope) ? this.calendars.years()
                : this.calendars.years(this.desk.agencies(scope).get(0));
        CalendarYear year = chosen(years, (wanted == 0) ? this.clock.today().getYear() : wanted)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "year", "year", Integer.toString(wanted)));
        return new CalendarView(scope, scopes(actor), years.stream().map(CalendarYear::year).toList(), year,
                MonthGrid.of(year), this.desk.approvals().get(year.year()),
                actor.hasAny(Role.CATALOGUE_ADMIN, Role.SYSTEM_ADMIN), changes(actor), warnings(actor));
    }

    /** What this person should know of years that are not announced. */
    List<CalendarReach.Warning> warnings() {
        this.access.require(Role.SUPERVISOR, Role.CATALOGUE_ADMIN, Role.SYSTEM_ADMIN);
        return warnings(this.access.current());
    }

    /** An administrator of the system minds all agencies, the others their own. */
    private List<CalendarReach.Warning> warnings(Actor actor) {
        return this.reach.warnings()
            .stream()
            .filter((one) -> actor.has(Role.SYSTEM_ADMIN) || one.agency().equals(actor.agency()))
            .toList();
    }

    private List<CalendarChange> changes(Actor actor) {
        return this.known.latest(CHANGES).stream().filter((change) -> scopes(actor).contains(change.scope())).toList();
    }

    private static List<String> scopes(Actor actor) {
        return List.of(CalendarEdit.NATIONAL, actor.agency());
    }

    /** The year itself, or the last one before it that there is. */
    private static Optional<CalendarYear> chosen(List<CalendarYear> years, int wanted) {
        return years.stream().filter((year) -> year.year() <= wanted).reduce((first, second) -> second);
    }

}
