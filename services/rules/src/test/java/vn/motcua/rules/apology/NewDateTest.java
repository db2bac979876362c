package vn.motcua.rules.apology;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.rules.deadline.Desk;
import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.deadline.TimeLimit;

import static org.assertj.core.api.Assertions.assertThat;

class NewDateTest {

    private static final Instant DUE = Desk.at("2026-11-20T17:00");

    private static final Instant NOW = Desk.at("2026-11-18T09:00");

    @ParameterizedTest(name = "{0} {1}, due {2}, today {3}: propose {4}")
    @CsvSource({ "10, WORKING_DAY, 2026-11-20T17:00, 2026-11-18T09:00, 2026-11-30T17:00",
            "1, WORKING_DAY, 2026-11-20T17:00, 2026-11-20T09:00, 2026-11-23T17:00",
            "30, DAY, 2026-11-20T17:00, 2026-11-18T09:00, 2026-12-08T17:00",
            "1, SAME_DAY, 2026-11-20T17:00, 2026-11-20T09:00, 2026-11-23T17:00",
            "4, WORKING_DAY, 2026-11-10T17:00, 2026-11-20T09:00, 2026-11-25T17:00" })
    void without_approved_steps_half_the_limit_again(int value, LimitUnit unit, String due, String now,
            String expected) {
        NewDate proposed = NewDate.propose(Desk.CALENDAR, new TimeLimit(value, unit), Desk.at(due), Desk.at(now), null,
                NewDate.Load.NONE);
        assertThat(Desk.local(proposed.at())).isEqualTo(expected);
        assertThat(proposed.planned()).isFalse();
    }

    @ParameterizedTest(name = "{0} minutes of steps left: {1} days, {2}")
    @CsvSource({ "0, 1, 2026-11-23T17:00", "480, 1, 2026-11-23T17:00", "481, 2, 2026-11-25T17:00",
            "1440, 3, 2026-11-26T17:00" })
    void with_approved_steps_the_planned_time_of_those_that_are_left(long minutes, int days, String expected) {
        NewDate proposed = NewDate.propose(Desk.CALENDAR, TimeLimit.workingDays(30), DUE, NOW,
                Duration.ofMinutes(minutes), NewDate.Load.NONE);
        assertThat(proposed.workDays()).isEqualTo(days);
        assertThat(proposed.planned()).isTrue();
        assertThat(Desk.local(proposed.at())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} ahead, {1} finished in 20 days: {2} days more")
    @CsvSource({ "0, 0, 0", "1, 0, 1", "3, 39, 3", "3, 40, 1", "6, 60, 2", "100, 20, 10" })
    void what_else_lies_on_the_desk_adds_days_up_to_ten(int ahead, int finished, int expected) {
        NewDate proposed = NewDate.propose(Desk.CALENDAR, TimeLimit.workingDays(2), DUE, NOW, null,
                NewDate.Load.of(ahead, finished, 20));
        assertThat(proposed.loadDays()).isEqualTo(expected);
        assertThat(proposed.at())
            .isEqualTo(Desk.CALENDAR.closesAt(Desk.CALENDAR.plusWorkingDays(Desk.date(DUE), 1 + expected)));
    }

    @Test
    void the_proposal_is_always_lawful() {
        for (String now : new String[] { "2026-11-16T09:00", "2026-11-20T17:00", "2027-01-29T16:00" }) {
            NewDate proposed = NewDate.propose(Desk.CALENDAR, TimeLimit.workingDays(3), DUE, Desk.at(now),
                    Duration.ZERO, new NewDate.Load(7, 2));
            ApologyRules.requireNewAppointment(proposed.at(), Desk.at(now), DUE, 1, false, Desk.CALENDAR);
        }
    }

}
