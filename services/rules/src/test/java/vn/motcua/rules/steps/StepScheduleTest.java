package vn.motcua.rules.steps;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.deadline.ClockLedger;
import vn.motcua.rules.deadline.Desk;
import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.deadline.TimeLimit;

import static org.assertj.core.api.Assertions.assertThat;

class StepScheduleTest {

    @ParameterizedTest(name = "{0} {1} received {2}, steps {3}: {4}")
    @CsvSource({ "3, WORKING_DAY, 2026-11-16T09:00, 0.5 0.5 2, 2026-11-17T11:00 2026-11-17T17:00 2026-11-19T17:00",
            "3, WORKING_DAY, 2026-11-20T09:00, 1 1 1, 2026-11-23T17:00 2026-11-25T17:00 2026-11-26T17:00",
            "3, WORKING_DAY, 2026-11-20T16:30, 0.25 0.25 2, 2026-11-23T09:00 2026-11-23T11:00 2026-11-26T11:00",
            "5, WORKING_DAY, 2026-11-14T09:00, 0.5 1 3, 2026-11-16T11:00 2026-11-17T11:00 2026-11-20T11:00" })
    void steps_follow_each_other_over_closed_days(int value, LimitUnit unit, String received, String times,
            String dues) {
        List<String> due = dues(new TimeLimit(value, unit), StepUnit.WORKING_DAY, times, Desk.received(received));
        assertThat(String.join(" ", due)).isEqualTo(dues);
    }

    @Test
    void calendar_days_run_through_weekends_and_end_on_a_working_day() {
        assertThat(dues(TimeLimit.days(15), StepUnit.DAY, "3 5 7", Desk.received("2026-11-05T09:00")))
            .containsExactly("2026-11-09T17:00", "2026-11-13T17:00", "2026-11-20T17:00");
    }

    @Test
    void hours_run_from_the_moment() {
        assertThat(dues(TimeLimit.workingHours(8), StepUnit.WORKING_HOUR, "2 4 2", Desk.received("2026-11-16T10:30")))
            .containsExactly("2026-11-16T14:30", "2026-11-17T08:30", "2026-11-17T10:30");
    }

    @Test
    void same_day_steps_never_reach_beyond_the_due() {
        assertThat(dues(TimeLimit.sameDay(), StepUnit.WORKING_HOUR, "2 6", Desk.received("2026-11-16T14:30")))
            .containsExactly("2026-11-16T16:30", "2026-11-16T17:00");
    }

    @Test
    void a_pause_moves_the_steps_that_were_not_done() {
        ClockLedger paused = Desk.received("2026-11-16T09:00")
            .with(ClockEntry.pause(Desk.at("2026-11-17T15:00"), Desk.OFFICER));
        assertThat(dues(TimeLimit.workingDays(4), StepUnit.WORKING_DAY, "1 1 2", paused)).containsOnly("none");
        ClockLedger resumed = paused.with(ClockEntry.resume(Desk.at("2026-11-19T10:00"), Desk.OFFICER));
        assertThat(dues(TimeLimit.workingDays(4), StepUnit.WORKING_DAY, "1 1 2", resumed))
            .containsExactly("2026-11-19T17:00", "2026-11-20T17:00", "2026-11-25T17:00");
    }

    @Test
    void a_restart_begins_the_steps_anew() {
        ClockLedger restarted = Desk.received("2026-11-16T09:00")
            .with(ClockEntry.pause(Desk.at("2026-11-17T15:00"), Desk.OFFICER))
            .with(ClockEntry.restart(Desk.at("2026-11-19T10:00"), Desk.OFFICER));
        assertThat(dues(TimeLimit.workingDays(3), StepUnit.WORKING_DAY, "1 1 1", restarted))
            .containsExactly("2026-11-20T17:00", "2026-11-23T17:00", "2026-11-25T17:00");
    }

    @Test
    void knows_only_its_own_steps() {
        InternalProcess process = new InternalProcess(TimeLimit.workingDays(3),
                List.of(InternalProcessTest.step("A", StepTime.workingDays("1"))));
        StepSchedule schedule = new StepSchedule(Desk.CALCULATOR, process);
        assertThat(schedule.dueOf("Z", Desk.received("2026-11-16T09:00"))).isEmpty();
        assertThat(schedule.dueOf("A", ClockLedger.empty())).isEmpty();
    }

    private static List<String> dues(TimeLimit limit, StepUnit unit, String times, ClockLedger ledger) {
        List<ProcessStep> steps = new ArrayList<>();
        for (String time : times.split(" ")) {
            steps.add(InternalProcessTest.step("S" + steps.size(), new StepTime(new java.math.BigDecimal(time), unit)));
        }
        StepSchedule schedule = new StepSchedule(Desk.CALCULATOR, new InternalProcess(limit, steps));
        return steps.stream()
            .map((step) -> schedule.dueOf(step.key(), ledger).map(Desk::local).orElse("none"))
            .toList();
    }

}
