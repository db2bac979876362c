package vn.motcua.rules.deadline;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.rules.calendar.PublishedDays;
import vn.motcua.rules.calendar.WorkingSession;
import vn.motcua.rules.calendar.WorkingWeek;

import static org.assertj.core.api.Assertions.assertThat;

class AlarmsTest {

    @ParameterizedTest(name = "received {0}, {1} {2}: ask {3}, escalate {4}, letter by {5} ({6})")
    @CsvSource({
            "2026-11-02T09:00, 10, WORKING_DAY, 2026-11-12T07:00, 2026-11-13T15:00, 2026-11-13T17:00, two working days before",
            "2026-11-12T09:00, 5, WORKING_DAY, 2026-11-17T07:00, 2026-11-18T15:00, 2026-11-18T17:00, five days are not short",
            "2026-11-12T09:00, 4, WORKING_DAY, 2026-11-17T07:00, 2026-11-17T15:00, 2026-11-17T17:00, three quarters: the day before",
            "2026-11-16T09:00, 3, WORKING_DAY, 2026-11-18T07:00, 2026-11-18T15:00, 2026-11-18T17:00, asked in time for a signature",
            "2026-11-16T09:00, 1, WORKING_DAY, 2026-11-16T09:00, 2026-11-16T15:00, 2026-11-16T17:00, asked at once",
            "2026-11-16T14:00, 1, WORKING_DAY, 2026-11-16T14:00, 2026-11-16T15:00, 2026-11-16T17:00, asked an hour before",
            "2026-11-16T15:30, 1, WORKING_DAY, 2026-11-16T15:30, , 2026-11-16T17:00, asked too late to tell anybody",
            "2026-11-16T17:10, 1, WORKING_DAY, , , , no moment is left before the due day",
            "2026-11-14T09:00, 1, WORKING_DAY, , , , received on a Saturday: due on the first day",
            "2026-11-14T09:00, 2, WORKING_DAY, 2026-11-16T07:00, 2026-11-16T15:00, 2026-11-16T17:00, Saturday and two days",
            "2026-11-10T09:00, 14, DAY, 2026-11-20T07:00, 2026-11-23T15:00, 2026-11-23T17:00, a holiday lies between",
            "2026-11-13T09:00, 3, DAY, 2026-11-13T09:00, 2026-11-13T15:00, 2026-11-13T17:00, three days over a weekend",
            "2018-01-01T09:00, 1, WORKING_DAY, , , , no day before the first day of all calendars",
            "2018-01-02T09:00, 1, WORKING_DAY, 2018-01-02T09:00, 2018-01-02T15:00, 2018-01-02T17:00, first working day of all" })
    void asks_while_a_letter_can_still_be_signed(String receivedAt, int value, LimitUnit unit, String ask,
            String escalate, String letterBy, String because) {
        Deadline deadline = Desk.deadline(new TimeLimit(value, unit), Desk.received(receivedAt));
        assertThat(Desk.local(deadline.apologyBy())).as(because).isEqualTo(letterBy);
        assertThat(Desk.local(deadline.askAt())).as(because).isEqualTo(ask);
        assertThat(Desk.local(deadline.escalateAt())).as(because).isEqualTo(escalate);
    }

    @Test
    void asks_again_only_after_the_clock_runs_again() {
        ClockLedger ledger = Desk.received("2026-11-02T09:00")
            .with(ClockEntry.pause(Desk.at("2026-11-13T09:00"), Desk.OFFICER))
            .with(ClockEntry.resume(Desk.at("2026-11-18T16:00"), Desk.OFFICER));
        Deadline deadline = Desk.deadline(TimeLimit.workingDays(10), ledger);
        assertThat(Desk.local(deadline.originalDueAt())).isEqualTo("2026-11-19T17:00");
        assertThat(Desk.local(deadline.askAt())).isEqualTo("2026-11-18T16:00");
        assertThat(Desk.local(deadline.apologyBy())).isEqualTo("2026-11-18T17:00");
        assertThat(deadline.escalateAt()).isNull();
    }

    @Test
    void escalates_two_hours_before_a_day_that_closes_at_noon() {
        WorkingWeek mornings = new WorkingWeek(
                Map.of(DayOfWeek.MONDAY, List.of(new WorkingSession(LocalTime.of(7, 0), LocalTime.of(11, 30))),
                        DayOfWeek.TUESDAY, List.of(new WorkingSession(LocalTime.of(7, 0), LocalTime.of(11, 30)))));
        Deadline deadline = new DeadlineCalculator(PublishedDays.calendar(mornings)).deadline(TimeLimit.workingDays(7),
                Desk.received("2026-10-06T09:00"));
        assertThat(Desk.local(deadline.apologyBy())).isEqualTo("2026-10-27T11:30");
        assertThat(Desk.local(deadline.escalateAt())).isEqualTo("2026-10-27T09:30");
    }

    @Test
    void a_pause_that_ends_on_the_due_day_leaves_no_letter_in_time() {
        ClockLedger ledger = Desk.received("2026-11-02T09:00")
            .with(ClockEntry.pause(Desk.at("2026-11-16T10:00"), Desk.OFFICER))
            .with(ClockEntry.resume(Desk.at("2026-11-18T10:00"), Desk.OFFICER));
        Deadline deadline = Desk.deadline(TimeLimit.workingDays(10), ledger);
        assertThat(Desk.local(deadline.originalDueAt())).isEqualTo("2026-11-18T17:00");
        assertThat(deadline.apologyBy()).isNull();
        assertThat(deadline.askAt()).isNull();
    }

}
