package vn.motcua.rules.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * The days and hours on which an agency works, in one version.
 * <p>
 * A calendar answers only for the years whose plan is known, official or provisional; any
 * other year is refused ({@link RefusalReason#CALENDAR_MISSING}), because a guessed due
 * date is a promise to a citizen that nobody made. Immutable and thread-safe; what counts
 * days looks them up and takes the same time for a short limit as for a long one.
 */
public final class WorkingCalendar {

    private final String version;

    private final ZoneId zone;

    private final SortedMap<Year, YearPlan> plans;

    private final List<List<WorkingSession>> sessions;

    private final DayTable days;

    private final TimeTable time;

    private final LocalDays localDays;

    /** Day number to days of provisional years before it; one longer than the days. */
    private final int[] provisionalBefore;

    private WorkingCalendar(String version, ZoneId zone, WorkingWeek week, SortedMap<Year, YearPlan> plans) {
        this.version = version;
        this.zone = zone;
        this.plans = plans;
        LocalDate first = plans.firstKey().atDay(1);
        this.sessions = sessions(first, plans.lastKey().plusYears(1).atDay(1), week, plans);
        this.localDays = new LocalDays(zone, first, this.sessions.size());
        this.days = new DayTable(this.localDays, this.sessions.size(), (day) -> !this.sessions.get(day).isEmpty(),
                (day) -> plans.containsKey(Year.from(first.plusDays(day))));
        this.time = new TimeTable(this.days, this.localDays, this.sessions::get);
        this.provisionalBefore = provisionalBefore(first, this.sessions.size(), plans);
    }

    /**
     * Builds a calendar of at least one year.
     * @param version names this state of the calendar in every ledger entry made under it
     * @param zone the zone in which days begin and sessions are meant
     */
    public static WorkingCalendar of(String version, ZoneId zone, WorkingWeek week, Collection<YearPlan> years) {
        TreeMap<Year, YearPlan> plans = new TreeMap<>();
        for (YearPlan plan : years) {
            if (plans.put(plan.year(), plan) != null) {
                throw new Refusal(RefusalReason.FIELD_INVALID, "calendar", "year", plan.year().toString());
            }
        }
        if (plans.isEmpty()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "calendar");
        }
        return new WorkingCalendar(version, zone, week, plans);
    }

    /** The name of this state of the calendar. */
    public String version() {
        return this.version;
    }

    /** The zone in which days begin and end. */
    public ZoneId zone() {
        return this.zone;
    }

    /** The day on which an instant falls in the zone of the calendar. */
    public LocalDate dateOf(Instant at) {
        return this.localDays.day(at);
    }

    /** The time of day of an instant in the zone of the calendar. */
    public LocalTime timeOf(Instant at) {
        return this.localDays.time(at);
    }

    /** The instant of a local date and time in the zone of the calendar. */
    public Instant at(LocalDate day, LocalTime time) {
        return this.localDays.at(day, time);
    }

    /** Whether the day counts as a working day; a make-up Saturday does. */
    public boolean isWorkingDay(LocalDate day) {
        return this.days.isWorking(this.days.number(day));
    }

    /**
     * Counts working days from the next one on: the day that starts the count is never
     * itself counted (Civil Code 2015 Art. 147).
     * @param count at least one
     */
    public LocalDate plusWorkingDays(LocalDate startExclusive, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("working days to add: " + count);
        }
        return this.days.date(this.days.after(this.days.number(startExclusive), count));
    }

    /** How many working days lie after the start up to the end; zero when none do. */
    public int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
        if (!startExclusive.isBefore(endInclusive)) {
            return 0;
        }
        return this.days.between(this.days.number(startExclusive), this.days.number(endInclusive));
    }

    /** The day itself when it is a working day, else the next one that is. */
    public LocalDate nextOrSameWorkingDay(LocalDate day) {
        return this.days.date(this.days.sameOrNext(this.days.number(day)));
    }

    /** The last working day strictly before the day. */
    public LocalDate lastWorkingDayBefore(LocalDate exclusive) {
        return this.days.date(this.days.lastBefore(this.days.number(exclusive)));
    }

    /** The first working day strictly after the day. */
    public LocalDate nextWorkingDayAfter(LocalDate exclusive) {
        return plusWorkingDays(exclusive, 1);
    }

    /** The sessions of that very day; empty on a closed day. */
    public List<WorkingSession> sessionsOn(LocalDate day) {
        return this.sessions.get(this.days.number(day));
    }

    /** The first working moment of a working day; a closed day is a caller's mistake. */
    public Instant opensAt(LocalDate workingDay) {
        return this.time.opensAt(this.days.number(workingDay));
    }

    /** The last working moment of a working day; a closed day is a caller's mistake. */
    public Instant closesAt(LocalDate workingDay) {
        return this.time.closesAt(this.days.number(workingDay));
    }

    /** The earliest instant by which that much working time has passed. */
    public Instant plusWorkingTime(Instant from, Duration workingTime) {
        return this.time.plus(from, requireNotNegative(workingTime));
    }

    /** The latest instant from which that much working time remains. */
    public Instant minusWorkingTime(Instant from, Duration workingTime) {
        return this.time.minus(from, requireNotNegative(workingTime));
    }

    /** The instant itself where somebody works at it, else the next opening. */
    public Instant nextWorkingMoment(Instant from) {
        return this.time.nextWorkingMoment(from);
    }

    /** The working time from one instant to a later one; zero when it is not later. */
    public Duration workingTimeBetween(Instant from, Instant to) {
        return this.time.between(from, to);
    }

    /** Whether the plan of that day's year is only provisional. */
    public boolean isProvisional(LocalDate day) {
        return isProvisional(day, day);
    }

    /** Whether any day of a stretch lies in a year whose plan is only provisional. */
    public boolean isProvisional(LocalDate first, LocalDate last) {
        return this.provisionalBefore[this.days.number(last) + 1] > this.provisionalBefore[this.days.number(first)];
    }

    /** Why the day is off, when it is off for more than being a weekly day of rest. */
    public @Nullable DayOff dayOffOn(LocalDate day) {
        return plan(day).daysOff().get(day);
    }

    /** The make-up working day that this is, if it is one. */
    public @Nullable MakeUpDay makeUpDayOn(LocalDate day) {
        return plan(day).makeUpDays().get(day);
    }

    private YearPlan plan(LocalDate day) {
        YearPlan plan = this.plans.get(Year.from(day));
        if (plan == null) {
            throw new Refusal(RefusalReason.CALENDAR_MISSING, "receivedAt", "year", Year.from(day).toString());
        }
        return plan;
    }

    private static int[] provisionalBefore(LocalDate first, int length, SortedMap<Year, YearPlan> plans) {
        int[] before = new int[length + 1];
        for (int day = 0; day < length; day++) {
            YearPlan plan = plans.get(Year.from(first.plusDays(day)));
            before[day + 1] = before[day] + ((plan != null && plan.provisional()) ? 1 : 0);
        }
        return before;
    }

    private static Duration requireNotNegative(Duration workingTime) {
        if (workingTime.isNegative()) {
            throw new IllegalArgumentException("negative working time: " + workingTime);
        }
        return workingTime;
    }

    private static List<List<WorkingSession>> sessions(LocalDate first, LocalDate end, WorkingWeek week,
            SortedMap<Year, YearPlan> plans) {
        List<List<WorkingSession>> all = new ArrayList<>();
        first.datesUntil(end).forEach((day) -> all.add(sessions(day, week, plans.get(Year.from(day)))));
        return all;
    }

    private static List<WorkingSession> sessions(LocalDate day, WorkingWeek week, @Nullable YearPlan plan) {
        if (plan == null || plan.daysOff().containsKey(day)) {
            return List.of();
        }
        MakeUpDay makeUp = plan.makeUpDays().get(day);
        if (makeUp == null) {
            return week.on(day.getDayOfWeek());
        }
        LocalDate replaced = makeUp.replaces();
        List<WorkingSession> worked = (replaced != null) ? week.on(replaced.getDayOfWeek()) : List.of();
        return worked.isEmpty() ? week.ofAnOrdinaryDay() : worked;
    }

}
