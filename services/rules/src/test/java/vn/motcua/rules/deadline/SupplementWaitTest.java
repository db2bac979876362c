package vn.motcua.rules.deadline;

import java.time.Instant;
import java.time.LocalDate;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.calendar.WorkingCalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SupplementWaitTest {

    private static final int TRIES = 500;

    @ParameterizedTest(name = "asked {0}, {1} {2}: remind {3}, over {4} ({5})")
    @CsvSource({ "2026-11-02T09:00, 7, WORKING_DAY, 2026-11-06T08:00, 2026-11-11T17:00, C1: seven working days",
            "2026-11-13T16:00, 1, WORKING_DAY, 2026-11-16T10:30, 2026-11-16T17:00, over a weekend",
            "2026-04-28T09:00, 3, WORKING_DAY, 2026-05-04T08:00, 2026-05-05T17:00, two holidays and a weekend",
            "2026-11-14T09:00, 2, WORKING_DAY, 2026-11-17T07:00, 2026-11-17T17:00, asked on a Saturday: the half is an opening",
            "2026-11-02T09:00, 10, DAY, 2026-11-06T14:00, 2026-11-12T17:00, calendar days",
            "2026-11-02T09:00, 12, DAY, 2026-11-09T14:00, 2026-11-16T17:00, ends on a Saturday: moved to Monday",
            "2026-11-02T09:00, 1, MONTH, 2026-11-17T08:00, 2026-12-02T17:00, the corresponding date",
            "2026-11-02T09:00, 1, SAME_DAY, 2026-11-02T14:00, 2026-11-02T17:00, the same day",
            "2026-11-02T15:01, 1, SAME_DAY, 2026-11-03T10:00:30, 2026-11-03T17:00, after 15:00 the next working day",
            "2026-11-02T09:00, 4, WORKING_HOUR, 2026-11-02T14:00, 2026-11-02T17:00, hours end when the desk closes",
            "2026-11-02T16:00, 24, HOUR, 2026-11-03T10:30, 2026-11-03T17:00, a day and a night",
            "2026-11-06T16:00, 24, HOUR, 2026-11-09T10:30, 2026-11-09T17:00, ends on a Saturday: Monday",
            "2026-11-02T17:00, 24, HOUR, 2026-11-03T11:00, 2026-11-03T17:00, ends at closing time itself" })
    void ends_at_closing_time_and_reminds_at_half_of_the_working_time(String asked, int value, LimitUnit unit,
            String remind, String over, String because) {
        SupplementWait wait = SupplementWait.of(Desk.CALENDAR, new TimeLimit(value, unit), Desk.at(asked));
        assertThat(Desk.local(wait.expiresAt())).as(because).isEqualTo(over);
        assertThat(Desk.local(wait.remindAt())).as(because).isEqualTo(remind);
    }

    @Test
    void what_comes_at_closing_time_is_in_time() {
        SupplementWait wait = SupplementWait.of(Desk.CALENDAR, TimeLimit.workingDays(7), Desk.at("2026-11-02T09:00"));

        assertThat(wait.isOver(Desk.at("2026-11-11T17:00"))).isFalse();
        assertThat(wait.isOver(Desk.at("2026-11-11T17:00").plusMillis(1))).isTrue();
    }

    @Test
    void a_day_taken_off_later_gives_the_day_back_and_a_day_put_in_takes_none() {
        Instant asked = Desk.at("2026-11-02T09:00");
        TimeLimit seven = TimeLimit.workingDays(7);
        WorkingCalendar changed = DeadlinePropertiesTest.withDayOff(LocalDate.of(2026, 11, 10));
        SupplementWait before = SupplementWait.of(Desk.CALENDAR, seven, asked);
        SupplementWait after = before.under(changed, seven);

        assertThat(Desk.local(after.expiresAt())).isEqualTo("2026-11-12T17:00");
        assertThat(after.under(Desk.CALENDAR, seven)).as("told on paper").isEqualTo(after);
    }

    @Test
    void a_year_without_a_plan_is_refused() {
        Instant asked = Desk.at("2027-12-20T09:00");

        assertThatExceptionOfType(Refusal.class)
            .isThrownBy(() -> SupplementWait.of(Desk.CALENDAR, TimeLimit.workingDays(90), asked))
            .satisfies((refused) -> assertThat(refused.reason()).isEqualTo(RefusalReason.CALENDAR_MISSING));
    }

    @Property(tries = TRIES)
    void reminds_in_working_time_after_the_request_and_before_the_end(@ForAll("receptions") Instant asked,
            @ForAll("limits") TimeLimit limit) {
        SupplementWait wait = SupplementWait.of(Desk.CALENDAR, limit, asked);

        assertThat(wait.remindAt()).isAfter(asked).isBefore(wait.expiresAt());
        assertThat(Desk.CALENDAR.nextWorkingMoment(wait.remindAt())).isEqualTo(wait.remindAt());
        assertThat(wait.expiresAt()).isEqualTo(Desk.CALENDAR.closesAt(Desk.date(wait.expiresAt())));
    }

    @Property(tries = TRIES)
    void a_later_request_never_ends_earlier(@ForAll("receptions") Instant one, @ForAll("receptions") Instant other,
            @ForAll("limits") TimeLimit limit) {
        Instant earlier = one.isBefore(other) ? one : other;
        Instant later = one.isBefore(other) ? other : one;

        assertThat(SupplementWait.of(Desk.CALENDAR, limit, earlier).expiresAt())
            .isBeforeOrEqualTo(SupplementWait.of(Desk.CALENDAR, limit, later).expiresAt());
    }

    @Property(tries = TRIES)
    void never_ends_before_the_limit_itself(@ForAll("receptions") Instant asked, @ForAll("limits") TimeLimit limit) {
        Instant due = Desk.deadline(limit, ClockLedger.empty().with(ClockEntry.start(asked, Desk.OFFICER)))
            .originalDueAt();

        assertThat(SupplementWait.of(Desk.CALENDAR, limit, asked).expiresAt()).isAfterOrEqualTo(due);
    }

    @Provide
    Arbitrary<Instant> receptions() {
        return AnyLedger.receptions();
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return AnyLedger.limits();
    }

}
