package vn.motcua.dossier.calendarchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.calendar.CalendarDesk;
import vn.motcua.dossier.calendar.CalendarEdit;
import vn.motcua.dossier.calendar.CalendarYear;
import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.Limits;
import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.deadline.ClockLedger;
import vn.motcua.rules.deadline.DeadlineCalculator;
import vn.motcua.rules.deadline.TimeLimit;

/**
 * Sees early that a year has to be announced: what is received today under the longest
 * limit of an agency may already be due behind the last official year.
 */
@Component
public class CalendarReach {

    private final Calendars calendars;

    private final CalendarDesk desk;

    private final Catalogue catalogue;

    private final Limits limits;

    private final LegalClock clock;

    CalendarReach(Calendars calendars, CalendarDesk desk, Catalogue catalogue, Limits limits, LegalClock clock) {
        this.calendars = calendars;
        this.desk = desk;
        this.catalogue = catalogue;
        this.limits = limits;
        this.clock = clock;
    }

    /** The agencies that reach too far, the most pressing limit of each. */
    List<Warning> warnings() {
        List<Procedure> inForce = this.catalogue.allInForce(this.clock.today());
        return this.desk.agencies(CalendarEdit.NATIONAL)
            .stream()
            .flatMap((agency) -> warning(agency, inForce).stream())
            .toList();
    }

    private Optional<Warning> warning(String agency, List<Procedure> inForce) {
        Optional<Integer> last = lastOfficialYear();
        Instant now = this.clock.instant();
        return last.flatMap((year) -> inForce.stream()
            .filter((procedure) -> this.catalogue.agenciesOf(procedure.code()).contains(agency))
            .flatMap((procedure) -> Stream.concat(this.limits.possible(procedure, agency, this.clock.today()),
                    Stream.ofNullable(procedure.verifyLimit())))
            .distinct()
            .map((limit) -> new Warning(agency, limit, year, reached(agency, limit, now, year)))
            .filter((one) -> one.reachedYear() > year)
            .max(Comparator.comparing(Warning::reachedYear)));
    }

    /** The last official year that counting may run into without a gap. */
    Optional<Integer> lastOfficialYear() {
        int today = this.clock.today().getYear();
        return this.calendars.years()
            .stream()
            .filter((year) -> !year.provisional() && year.year() <= today + 50)
            .map(CalendarYear::year)
            .max(Comparator.naturalOrder());
    }

    private int reached(String agency, TimeLimit limit, Instant now, int lastOfficial) {
        WorkingCalendar calendar = this.calendars.of(agency);
        try {
            ClockLedger received = ClockLedger.empty().with(ClockEntry.start(now, "system"));
            Instant due = new DeadlineCalculator(calendar).deadlineUnexplained(limit, received).originalDueAt();
            return LocalDate.ofInstant(Objects.requireNonNull(due), Clocks.ZONE).getYear();
        }
        catch (Refusal notAnnounced) {
            // the count ran into a year that nobody has announced at all
            return lastOfficial + 1;
        }
    }

    /** An agency whose limits reach behind the last official year. */
    public record Warning(String agency, TimeLimit limit, int lastOfficialYear, int reachedYear) {
    }

}
