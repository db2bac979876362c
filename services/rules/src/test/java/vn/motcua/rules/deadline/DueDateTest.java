package vn.motcua.rules.deadline;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DueDateTest {

    @ParameterizedTest(name = "received {0}, {1} {2}: due {3}, letter by {4} ({5})")
    @CsvSource({ "2024-04-26, 3, WORKING_DAY, 2024-05-04, 2024-05-03, due on a make-up Saturday",
            "2024-02-06, 5, WORKING_DAY, 2024-02-20, 2024-02-19, Tết with compensatory days",
            "2025-04-25, 3, WORKING_DAY, 2025-04-29, 2025-04-28, Saturday 26/04 counts",
            "2025-04-29, 1, WORKING_DAY, 2025-05-05, 2025-04-29, swapped 02/05",
            "2025-12-31, 3, WORKING_DAY, 2026-01-07, 2026-01-06, year boundary and 02/01 swapped",
            "2026-01-08, 3, WORKING_DAY, 2026-01-12, 2026-01-10, Saturday 10/01 counts",
            "2026-02-13, 5, WORKING_DAY, 2026-02-27, 2026-02-26, Tết",
            "2026-02-12, 15, DAY, 2026-02-27, 2026-02-26, calendar days through Tết",
            "2026-04-24, 2, WORKING_DAY, 2026-04-29, 2026-04-28, compensatory Monday",
            "2026-08-21, 5, WORKING_DAY, 2026-08-27, 2026-08-26, Saturday 22/08 counts",
            "2026-08-28, 3, WORKING_DAY, 2026-09-07, 2026-09-04, break of five days",
            "2026-11-10, 14, DAY, 2026-11-25, 2026-11-23, day 14 is a holiday",
            "2026-11-20, 3, WORKING_DAY, 2026-11-26, 2026-11-25, new holiday",
            "2026-11-23, 1, WORKING_DAY, 2026-11-25, 2026-11-23, new holiday",
            "2027-02-03, 3, WORKING_DAY, 2027-02-15, 2027-02-12, Tết 2027",
            "2027-04-29, 1, WORKING_DAY, 2027-05-04, 2027-04-29, compensatory Monday" })
    void counts_as_the_law_does(LocalDate receivedOn, int value, LimitUnit unit, LocalDate due, LocalDate letterBy,
            String because) {
        Deadline deadline = Desk.deadline(new TimeLimit(value, unit), Desk.received(receivedOn + "T09:00"));
        assertThat(Desk.local(deadline.originalDueAt())).as(because).isEqualTo(due + "T17:00");
        assertThat(deadline.dueAt()).isEqualTo(deadline.originalDueAt());
        assertThat(deadline.indexDueAt()).isEqualTo(deadline.originalDueAt());
        assertThat(Desk.local(deadline.apologyBy())).isEqualTo(letterBy + "T17:00");
        assertThat(deadline.explanation().countedDays()).isEqualTo(value);
        assertThat(deadline.provisional()).isEqualTo(due.getYear() == 2027);
    }

    @ParameterizedTest(name = "received {0}: {1} months end {2} ({3})")
    @CsvSource({ "2026-03-10, 1, 2026-04-10, the corresponding date",
            "2026-01-30, 1, 2026-03-02, no 30 February: Saturday 28/02 and on to Monday",
            "2024-01-31, 1, 2024-02-29, the last day of a leap February",
            "2026-05-31, 3, 2026-09-03, 31/08 is swapped off and 02/09 a holiday",
            "2025-12-10, 1, 2026-01-10, a make-up Saturday is a working day",
            "2025-11-20, 2, 2026-01-20, over the year" })
    void months_end_on_the_corresponding_date(String receivedOn, int months, String due, String because) {
        Deadline deadline = Desk.deadline(TimeLimit.months(months), Desk.received(receivedOn + "T09:00"));
        assertThat(Desk.local(deadline.dueAt())).as(because).isEqualTo(due + "T17:00");
    }

    @ParameterizedTest(name = "received {0}: due {1} ({2})")
    @CsvSource({ "2026-11-16T07:00, 2026-11-16T17:00, in the morning",
            "2026-11-16T14:59, 2026-11-16T17:00, before 15:00",
            "2026-11-16T15:00, 2026-11-16T17:00, 15:00 sharp is not after",
            "2026-11-16T15:00:01, 2026-11-17T17:00, one second after",
            "2026-11-16T17:30, 2026-11-17T17:00, after closing", "2026-11-14T09:00, 2026-11-16T17:00, on a Saturday",
            "2026-11-14T16:00, 2026-11-16T17:00, a Saturday afternoon",
            "2026-08-22T09:00, 2026-08-22T17:00, on a make-up Saturday",
            "2026-11-23T15:30, 2026-11-25T17:00, holiday eve", "2026-11-16T05:00, 2026-11-16T17:00, before opening" })
    void same_day_means_today_until_three(String receivedAt, String due, String because) {
        Deadline deadline = Desk.deadline(TimeLimit.sameDay(), Desk.received(receivedAt));
        assertThat(Desk.local(deadline.originalDueAt())).as(because).isEqualTo(due);
        assertThat(deadline.apologyBy()).isNull();
        assertThat(deadline.askAt()).isNull();
        assertThat(deadline.escalateAt()).isNull();
        assertThat(deadline.explanation().countedDays()).isEqualTo(1);
    }

    @ParameterizedTest(name = "received {0}: with the unit by {1} ({2})")
    @CsvSource({ "2026-11-16T07:30, 2026-11-16T17:00, the same working day",
            "2026-11-16T15:00, 2026-11-16T17:00, 15:00 sharp is not after",
            "2026-11-16T15:01, 2026-11-17T07:00, the start of the next working day",
            "2026-11-20T16:00, 2026-11-23T07:00, over a weekend", "2026-11-23T16:00, 2026-11-25T07:00, over a holiday",
            "2026-11-21T09:00, 2026-11-23T07:00, received on a Saturday" })
    void is_transferred_the_same_day_until_three(String receivedAt, String by, String because) {
        Deadline deadline = Desk.deadline(TimeLimit.workingDays(10), Desk.received(receivedAt));
        assertThat(Desk.local(deadline.transferBy())).as(because).isEqualTo(by);
    }

    @ParameterizedTest(name = "received {0}, {1} {2}: due {3} ({4})")
    @CsvSource({ "2026-11-20T16:00, 24, HOUR, 2026-11-21T16:00, hours may end on a closed day",
            "2026-11-20T16:00, 1, HOUR, 2026-11-20T17:00, from that moment",
            "2026-11-20T16:00, 8, WORKING_HOUR, 2026-11-23T16:00, working hours wait for Monday",
            "2026-11-21T09:00, 8, WORKING_HOUR, 2026-11-23T17:00, received on a Saturday",
            "2026-11-23T16:00, 2, WORKING_HOUR, 2026-11-25T08:00, over the holiday" })
    void hours_run_from_the_moment(String receivedAt, int value, LimitUnit unit, String due, String because) {
        Deadline deadline = Desk.deadline(new TimeLimit(value, unit), Desk.received(receivedAt));
        assertThat(Desk.local(deadline.dueAt())).as(because).isEqualTo(due);
        assertThat(deadline.apologyBy()).isNull();
        assertThat(deadline.askAt()).isNull();
    }

    @ParameterizedTest(name = "received {0}, {1} {2}: warned at {3} ({4})")
    @CsvSource({ "2026-11-16T08:00, 1, SAME_DAY, 2026-11-16T15:00, two hours before closing",
            "2026-11-16T14:50, 1, SAME_DAY, 2026-11-16T15:00, ten minutes after reception",
            "2026-11-16T15:30, 1, SAME_DAY, 2026-11-17T15:00, due the next day",
            "2026-11-16T16:00, 8, WORKING_HOUR, 2026-11-17T14:00, two working hours before 16:00",
            "2026-11-16T13:30, 1, HOUR, 2026-11-16T13:30, at once: one hour is less than two",
            "2026-11-20T16:00, 24, HOUR, 2026-11-20T16:00, ends on a Saturday: the last working hour has begun" })
    void limits_without_a_day_before_are_warned_of_in_the_last_two_hours(String receivedAt, int value, LimitUnit unit,
            String warnAt, String because) {
        Deadline deadline = Desk.deadline(new TimeLimit(value, unit), Desk.received(receivedAt));
        assertThat(Desk.local(deadline.warnAt())).as(because).isEqualTo(warnAt);
        assertThat(deadline.apologyBy()).isNull();
    }

    @Test
    void says_how_much_working_time_is_left() {
        Deadline deadline = Desk.deadline(TimeLimit.workingDays(3), Desk.received("2026-11-20T09:00"));
        assertThat(deadline.left(Desk.CALENDAR, Desk.at("2026-11-23T16:00"))).isEqualTo(java.time.Duration.ofHours(17));
        assertThat(deadline.left(Desk.CALENDAR, Desk.at("2026-11-27T08:00"))).isEqualTo(java.time.Duration.ofHours(-1));
        assertThat(Deadline.none().left(Desk.CALENDAR, Desk.at("2026-11-27T08:00"))).isNull();
    }

    @Test
    void nothing_is_due_before_the_clock_starts() {
        Deadline deadline = Desk.deadline(TimeLimit.workingDays(5), ClockLedger.empty());
        assertThat(deadline).isEqualTo(Deadline.none());
        assertThat(deadline.explanation().lines()).isEmpty();
    }

    @Test
    void a_year_without_a_calendar_is_refused_and_named() {
        ClockLedger ledger = Desk.received("2027-12-20T09:00");
        assertThatThrownBy(() -> Desk.CALCULATOR.deadline(TimeLimit.workingDays(30), ledger))
            .isInstanceOfSatisfying(Refusal.class, (refusal) -> {
                assertThat(refusal.reason()).isEqualTo(RefusalReason.CALENDAR_MISSING);
                assertThat(refusal.facts()).containsEntry("year", "2028");
            });
    }

    @Test
    void a_limit_that_reaches_into_a_provisional_year_says_so() {
        Deadline deadline = Desk.deadline(TimeLimit.workingDays(5), Desk.received("2026-12-28T09:00"));
        assertThat(Desk.local(deadline.dueAt())).isEqualTo("2027-01-05T17:00");
        assertThat(deadline.provisional()).isTrue();
    }

    @Test
    void a_limit_of_nothing_is_refused() {
        assertThatThrownBy(() -> TimeLimit.workingDays(0)).isInstanceOfSatisfying(Refusal.class, (refusal) -> {
            assertThat(refusal.reason()).isEqualTo(RefusalReason.FIELD_INVALID);
            assertThat(refusal.field()).isEqualTo("limit");
        });
        assertThat(new TimeLimit(0, LimitUnit.SAME_DAY)).isEqualTo(TimeLimit.sameDay());
    }

}
