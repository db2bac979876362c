package vn.motcua.rules.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.DayOff;
import vn.motcua.rules.calendar.DayOffKind;
import vn.motcua.rules.calendar.PublishedDays;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.calendar.WorkingWeek;
import vn.motcua.rules.calendar.YearPlan;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlinePropertiesTest {

    private static final int TRIES = 500;

    private final WorkingCalendar calendar = Desk.CALENDAR;

    @Property(tries = TRIES)
    void a_later_start_is_never_due_earlier(@ForAll("receptions") Instant one, @ForAll("receptions") Instant other,
            @ForAll("limits") TimeLimit limit) {
        Instant earlier = one.isBefore(other) ? one : other;
        Instant later = one.isBefore(other) ? other : one;
        assertThat(due(earlier, limit)).isBeforeOrEqualTo(due(later, limit));
    }

    @Property(tries = TRIES)
    void is_due_at_closing_time_of_a_working_day(@ForAll("receptions") Instant received,
            @ForAll("limits") TimeLimit limit) {
        Instant due = due(received, limit);
        assertThat(due).isAfter(received);
        if (limit.unit() == LimitUnit.HOUR) {
            assertThat(due).isEqualTo(received.plusSeconds(3600L * limit.value()));
            return;
        }
        assertThat(this.calendar.isWorkingDay(Desk.date(due))).isTrue();
        if (limit.unit() != LimitUnit.WORKING_HOUR) {
            assertThat(due).isEqualTo(this.calendar.closesAt(Desk.date(due)));
        }
    }

    @Property(tries = TRIES)
    void the_explanation_counts_as_many_days_as_the_limit_has(@ForAll("receptions") Instant received,
            @ForAll("dayLimits") TimeLimit limit, @ForAll @IntRange(max = 400) int pausedAfter,
            @ForAll @IntRange(max = 2000) int pausedFor) {
        ClockLedger ledger = paused(received, pausedAfter, pausedFor);
        Deadline deadline = Desk.deadline(limit, ledger);
        List<Explanation.Line> lines = deadline.explanation().lines();
        long counted = lines.stream().filter(Explanation.Line::counted).count();
        LocalDate start = Desk.date(received);
        List<Span> spans = LedgerReading.of(limit, ledger, Desk.CALENDAR).spans();
        assertThat(counted).isEqualTo(new Count(this.calendar, spans).amount(received, limit));
        assertThat(lines.get(0).date()).isEqualTo(start);
        assertThat(lines.get(lines.size() - 1).date()).isEqualTo(Desk.date(deadline.originalDueAt()));
        assertThat(lines).extracting(Explanation.Line::date).doesNotHaveDuplicates().isSorted();
    }

    @Property(tries = TRIES)
    void a_pause_of_so_many_working_days_moves_the_due_by_as_many(@ForAll @IntRange(max = 1500) int firstDay,
            @ForAll @IntRange(min = 1, max = 60) int limit, @ForAll @IntRange(max = 70) int after,
            @ForAll @IntRange(min = 1, max = 30) int days) {
        LocalDate start = workingDay(firstDay);
        LocalDate asked = (after == 0) ? start : this.calendar.plusWorkingDays(start, after);
        LocalDate came = this.calendar.plusWorkingDays(asked, days);
        ClockLedger plain = Desk.received(start + "T09:00");
        ClockLedger paused = plain.with(ClockEntry.pause(Desk.at(asked + "T10:00"), Desk.OFFICER))
            .with(ClockEntry.resume(Desk.at(came + "T10:00"), Desk.OFFICER));
        TimeLimit workingDays = TimeLimit.workingDays(limit);
        LocalDate before = Desk.date(Desk.deadline(workingDays, plain).originalDueAt());
        LocalDate moved = Desk.date(Desk.deadline(workingDays, paused).originalDueAt());
        assertThat(this.calendar.workingDaysBetween(before, moved)).isEqualTo(asked.isAfter(before) ? 0 : days);
    }

    @Property(tries = TRIES)
    void after_a_restart_nothing_of_the_first_count_is_left(@ForAll("receptions") Instant received,
            @ForAll("limits") TimeLimit limit, @ForAll @IntRange(max = 400) int pausedAfter,
            @ForAll @IntRange(max = 2000) int pausedFor) {
        Instant asked = received.plusSeconds(3600L * pausedAfter);
        Instant came = asked.plusSeconds(3600L * pausedFor);
        ClockLedger restarted = ledger(received).with(ClockEntry.pause(asked, Desk.OFFICER))
            .with(ClockEntry.restart(came, Desk.OFFICER));
        assertThat(Desk.deadline(limit, restarted).originalDueAt()).isEqualTo(due(came, limit));
    }

    @Property(tries = TRIES)
    void the_letter_is_due_on_the_last_working_day_before_and_not_before_reception(
            @ForAll("receptions") Instant received, @ForAll("limits") TimeLimit limit) {
        Deadline deadline = Desk.deadline(limit, ledger(received));
        LocalDate dueDay = Desk.date(deadline.originalDueAt());
        boolean inDays = limit.unit().isCountedInDays();
        Instant lastDayCloses = this.calendar.closesAt(this.calendar.lastWorkingDayBefore(dueDay));
        if (inDays && lastDayCloses.isAfter(received)) {
            assertThat(deadline.apologyBy()).isEqualTo(lastDayCloses);
            assertThat(deadline.askAt()).isBefore(lastDayCloses).isAfterOrEqualTo(received);
        }
        else {
            assertThat(deadline.apologyBy()).isNull();
            assertThat(deadline.askAt()).isNull();
            assertThat(deadline.escalateAt()).isNull();
        }
    }

    @Property(tries = TRIES)
    void one_more_holiday_never_makes_a_due_earlier(@ForAll("receptions") Instant received,
            @ForAll("limits") TimeLimit limit, @ForAll @IntRange(max = 1500) int holiday) {
        WorkingCalendar changed = withDayOff(workingDay(holiday));
        Instant moved = new DeadlineCalculator(changed).deadlineUnexplained(limit, ledger(received)).originalDueAt();
        assertThat(moved).isAfterOrEqualTo(due(received, limit));
    }

    @Property(tries = TRIES)
    void nor_under_any_ledger(@ForAll("ledgers") ClockLedger ledger, @ForAll("limits") TimeLimit limit,
            @ForAll @IntRange(max = 1500) int holiday) {
        Assume.that(!ledger.isPaused());
        DeadlineCalculator changed = new DeadlineCalculator(withDayOff(workingDay(holiday)));
        try {
            Deadline before = Desk.CALCULATOR.deadlineUnexplained(limit, ledger);
            Deadline after = changed.deadlineUnexplained(limit, ledger);
            assertThat(after.originalDueAt()).isAfterOrEqualTo(before.originalDueAt());
            assertThat(after.dueAt()).isAfterOrEqualTo(before.dueAt());
            assertThat(after.indexDueAt()).isAfterOrEqualTo(before.indexDueAt());
        }
        catch (Refusal refusal) {
            assertThat(refusal.reason()).isEqualTo(RefusalReason.CALENDAR_MISSING);
        }
    }

    @Property(tries = TRIES)
    void working_time_added_is_working_time_passed(@ForAll("receptions") Instant from,
            @ForAll @IntRange(max = 30000) int minutes) {
        Instant end = this.calendar.plusWorkingTime(from, java.time.Duration.ofMinutes(minutes));
        assertThat(this.calendar.workingTimeBetween(from, end)).hasMinutes(minutes);
        Instant back = this.calendar.minusWorkingTime(end, java.time.Duration.ofMinutes(minutes));
        assertThat(back).isBeforeOrEqualTo(end);
        assertThat(this.calendar.workingTimeBetween(back, end)).hasMinutes(minutes);
    }

    @Provide
    Arbitrary<Instant> receptions() {
        return AnyLedger.receptions();
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return AnyLedger.limits();
    }

    @Provide
    Arbitrary<ClockLedger> ledgers() {
        return AnyLedger.ledgers();
    }

    @Provide
    Arbitrary<TimeLimit> dayLimits() {
        return limits().filter((limit) -> limit.unit().isCountedInDays());
    }

    private Instant due(Instant received, TimeLimit limit) {
        return Desk.CALCULATOR.deadlineUnexplained(limit, ledger(received)).originalDueAt();
    }

    private static ClockLedger ledger(Instant received) {
        return ClockLedger.empty().with(ClockEntry.start(received, Desk.OFFICER));
    }

    private static ClockLedger paused(Instant received, int hoursAfter, int hours) {
        Instant asked = received.plusSeconds(3600L * hoursAfter);
        return ledger(received).with(ClockEntry.pause(asked, Desk.OFFICER))
            .with(ClockEntry.resume(asked.plusSeconds(3600L * hours), Desk.OFFICER));
    }

    private LocalDate workingDay(int number) {
        return this.calendar.nextOrSameWorkingDay(LocalDate.of(2020, 1, 1).plusDays(number));
    }

    static WorkingCalendar withDayOff(LocalDate day) {
        List<YearPlan> plans = PublishedDays.plans().stream().map((plan) -> plus(plan, day)).toList();
        return WorkingCalendar.of("changed", PublishedDays.ZONE, WorkingWeek.standard(), plans);
    }

    private static YearPlan plus(YearPlan plan, LocalDate day) {
        if (!plan.year().equals(Year.from(day))) {
            return plan;
        }
        Map<LocalDate, DayOff> off = new HashMap<>(plan.daysOff());
        off.put(day, new DayOff("Nghỉ thêm", DayOffKind.PUBLIC_HOLIDAY));
        Map<LocalDate, vn.motcua.rules.calendar.MakeUpDay> makeUp = new HashMap<>(plan.makeUpDays());
        makeUp.remove(day);
        return new YearPlan(plan.year(), off, makeUp, plan.provisional(), plan.decision());
    }

}
