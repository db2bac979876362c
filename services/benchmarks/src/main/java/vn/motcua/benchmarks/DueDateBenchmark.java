package vn.motcua.benchmarks;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.deadline.ClockLedger;
import vn.motcua.rules.deadline.DeadlineCalculator;
import vn.motcua.rules.deadline.TimeLimit;

/**
 * The same 10,000 due dates, time per date: ours with every date of the dossier, ours
 * with the day-by-day explanation, only the day as an open library of the financial world
 * counts it (OpenGamma Strata), and the loop over a set of holidays that everybody writes
 * first.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DueDateBenchmark {

    private static final int DATES = 10_000;

    private final WorkingCalendar calendar = SeedCalendar.load();

    private final DeadlineCalculator calculator = new DeadlineCalculator(this.calendar);

    private final TimeLimit fifteen = TimeLimit.workingDays(15);

    private final TimeLimit fifteenDays = TimeLimit.days(15);

    private final TimeLimit hundred = TimeLimit.workingDays(150);

    private final TimeLimit three = TimeLimit.workingDays(3);

    private final List<ClockLedger> ledgers = new ArrayList<>(DATES);

    private final List<LocalDate> days = new ArrayList<>(DATES);

    private final Set<LocalDate> holidays = new HashSet<>();

    private final Set<LocalDate> makeUpDays = new HashSet<>();

    private HolidayCalendar strata = ImmutableHolidayCalendar.of(HolidayCalendarId.of("none"), List.of(),
            DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** The same receptions, evenly over six years, for everybody. */
    @Setup
    public void receptions() {
        Random random = new Random(393);
        LocalDate first = LocalDate.of(2020, 1, 1);
        for (int i = 0; i < DATES; i++) {
            LocalDate day = this.calendar.nextOrSameWorkingDay(first.plusDays(random.nextInt(6 * 365)));
            LocalDateTime at = day.atTime(7 + random.nextInt(10), random.nextInt(60));
            Instant received = at.atZone(SeedCalendar.ZONE).toInstant();
            this.days.add(day);
            this.ledgers.add(ClockLedger.empty().with(ClockEntry.start(received, "desk")));
        }
        SeedCalendar.plans().forEach((plan) -> {
            this.holidays.addAll(plan.daysOff().keySet());
            this.makeUpDays.addAll(plan.makeUpDays().keySet());
        });
        this.strata = ImmutableHolidayCalendar.of(HolidayCalendarId.of("VN"), this.holidays,
                List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), this.makeUpDays);
        requireSameDays();
    }

    private void requireSameDays() {
        for (int i = 0; i < DATES; i++) {
            LocalDate ours = this.calendar.plusWorkingDays(this.days.get(i), 15);
            LocalDate theirs = this.strata.shift(this.days.get(i), 15);
            if (!ours.equals(theirs) || !ours.equals(loop(this.days.get(i), 15))) {
                throw new IllegalStateException("not the same due day after " + this.days.get(i));
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(DATES)
    public void everyDateOfFifteenWorkingDays(Blackhole hole) {
        every(this.fifteen, hole);
    }

    @Benchmark
    @OperationsPerInvocation(DATES)
    public void everyDateOfThreeWorkingDays(Blackhole hole) {
        every(this.three, hole);
    }

    @Benchmark
    @OperationsPerInvocation(DATES)
    public void everyDateOfAHundredAndFiftyWorkingDays(Blackhole hole) {
        every(this.hundred, hole);
    }

    @Benchmark
    @OperationsPerInvocation(DATES)
    public void everyDateOfFifteenDays(Blackhole hole) {
        every(this.fifteenDays, hole);
    }

    private void every(TimeLimit limit, Blackhole hole) {
        for (int i = 0; i < DATES; i++) {
            hole.consume(this.calculator.deadlineUnexplained(limit, this.ledgers.get(i)));
        }
    }

    @Benchmark
    @OperationsPerInvocation(DATES)
    public void explainedFifteenWorkingDays(Blackhole hole) {
        for (int i = 0; i < DATES; i++) {
            hole.consume(this.calculator.deadline(this.fifteen, this.ledgers.get(i)));
        }
    }

    @Benchmark
    @OperationsPerInvocation(DATES)
    public void dayOnlyOurs(Blackhole hole) {
        for (int i = 0; i < DATES; i++) {
            hole.consume(this.calendar.plusWorkingDays(this.days.get(i), 15));
        }
    }

    @Benchmark
    @OperationsPerInvocation(DATES)
    public void dayOnlyStrata(Blackhole hole) {
        for (int i = 0; i < DATES; i++) {
            hole.consume(this.strata.shift(this.days.get(i), 15));
        }
    }

    @Benchmark
    @OperationsPerInvocation(DATES)
    public void dayOnlyLoop(Blackhole hole) {
        for (int i = 0; i < DATES; i++) {
            hole.consume(loop(this.days.get(i), 15));
        }
    }

    private LocalDate loop(LocalDate start, int count) {
        LocalDate day = start;
        for (int left = count; left > 0;) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            boolean working = this.makeUpDays.contains(day) || (!weekend && !this.holidays.contains(day));
            left -= working ? 1 : 0;
        }
        return day;
    }

}
