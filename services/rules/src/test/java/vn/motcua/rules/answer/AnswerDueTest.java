package vn.motcua.rules.answer;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.PublishedDays;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.calendar.WorkingSession;
import vn.motcua.rules.calendar.WorkingWeek;
import vn.motcua.rules.deadline.Desk;
import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.deadline.Outage;
import vn.motcua.rules.deadline.OutageNotice;
import vn.motcua.rules.deadline.TimeLimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Desks open from 07:00 to 11:30 and from 13:30 to 17:00; 16 November 2026 is a Monday.
 */
class AnswerDueTest {

    private static final TimeLimit EIGHT_HOURS = TimeLimit.workingHours(8);

    @ParameterizedTest(name = "{0}, {1} {2}: by {3}    ({5})")
    @CsvSource({
            "2026-11-16T07:00, 8, WORKING_HOUR, 2026-11-16T17:00, 2026-11-16T15:00, a whole day: the closing is in time",
            "2026-11-16T10:00, 8, WORKING_HOUR, 2026-11-17T10:00, 2026-11-17T08:00, over the night",
            "2026-11-16T12:15, 8, WORKING_HOUR, 2026-11-17T11:30, 2026-11-17T09:30, in the lunch break: from 13:30",
            "2026-11-20T16:00, 8, WORKING_HOUR, 2026-11-23T16:00, 2026-11-23T14:00, Friday afternoon",
            "2026-11-20T20:00, 8, WORKING_HOUR, 2026-11-23T17:00, 2026-11-23T15:00, Friday evening: from Monday's opening",
            "2026-11-21T09:00, 8, WORKING_HOUR, 2026-11-23T17:00, 2026-11-23T15:00, a Saturday",
            "2026-04-29T16:00, 8, WORKING_HOUR, 2026-05-04T16:00, 2026-05-04T14:00, over 30/4 and 1/5 and a weekend",
            "2026-11-16T16:30, 1, WORKING_HOUR, 2026-11-17T07:30, 2026-11-16T16:30, never soon before it begins",
            "2026-11-16T16:59, 1, WORKING_DAY, 2026-11-17T17:00, 2026-11-17T15:00, the day itself is not counted",
            "2026-11-16T17:01, 1, WORKING_DAY, 2026-11-18T17:00, 2026-11-18T15:00, after closing: as of tomorrow",
            "2026-11-21T09:00, 1, WORKING_DAY, 2026-11-25T17:00, 2026-11-25T15:00, a Saturday counts as Monday; 24/11 is a holiday" })
    void counts_by_the_working_calendar(String submitted, int amount, LimitUnit unit, String due, String soon,
            String because) {
        AnswerDue answer = AnswerDue.of(Desk.CALENDAR, new TimeLimit(amount, unit), Desk.at(submitted), List.of());

        assertThat(Desk.local(answer.dueAt())).as(because).isEqualTo(due);
        assertThat(Desk.local(answer.soonAt())).as(because).isEqualTo(soon);
        assertThat(answer.isOver(answer.dueAt())).isFalse();
        assertThat(answer.isOver(answer.dueAt().plusMillis(1))).isTrue();
    }

    @Test
    void an_agency_that_works_on_half_of_saturday_answers_then_too() {
        Map<DayOfWeek, List<WorkingSession>> sessions = new HashMap<>(WorkingWeek.standard().sessions());
        sessions.put(DayOfWeek.SATURDAY, List.of(new WorkingSession(LocalTime.of(7, 0), LocalTime.of(11, 30))));
        WorkingCalendar calendar = PublishedDays.calendar(new WorkingWeek(sessions));

        assertThat(Desk.local(AnswerDue.of(calendar, EIGHT_HOURS, Desk.at("2026-11-20T16:00"), List.of()).dueAt()))
            .isEqualTo("2026-11-23T09:30");
    }

    @ParameterizedTest(name = "away {0} to {1}: by {2}")
    @CsvSource({ "2026-11-16T14:00, 2026-11-16T16:00, 2026-11-17T14:00", // two hours back
            "2026-11-16T08:00, 2026-11-16T11:00, 2026-11-17T11:00", // only since it is
                                                                    // here
            "2026-11-16T07:00, 2026-11-16T09:00, 2026-11-17T10:00", // over before it came
            "2026-11-18T07:00, 2026-11-18T17:00, 2026-11-17T10:00" }) // behind the end
    void an_outage_gives_back_what_it_took(String from, String until, String due) {
        Outage outage = new Outage(Desk.at(from), Desk.at(until), "mất điện",
                new OutageNotice("12/TB-TTS", LocalDate.of(2026, 11, 18), "Trung tâm Chuyển đổi số"));

        AnswerDue answer = AnswerDue.of(Desk.CALENDAR, EIGHT_HOURS, Desk.at("2026-11-16T10:00"), List.of(outage));

        assertThat(Desk.local(answer.dueAt())).isEqualTo(due);
    }

    @Test
    void a_year_that_nobody_announced_is_not_guessed() {
        assertThatThrownBy(() -> AnswerDue.of(Desk.CALENDAR, EIGHT_HOURS, Desk.at("2027-12-31T16:00"), List.of()))
            .isInstanceOfSatisfying(Refusal.class,
                    (refusal) -> assertThat(refusal.reason()).isEqualTo(RefusalReason.CALENDAR_MISSING));
    }

    @Property(tries = 500)
    void exactly_that_much_working_time_lies_between_and_nobody_is_better_off_by_waiting(
            @ForAll @IntRange(max = 300_000) int minute, @ForAll @IntRange(min = 1, max = 40) int hours) {
        Instant submitted = Desk.at("2026-03-02T00:00").plus(Duration.ofMinutes(minute));
        TimeLimit limit = TimeLimit.workingHours(hours);

        AnswerDue answer = AnswerDue.of(Desk.CALENDAR, limit, submitted, List.of());
        AnswerDue later = AnswerDue.of(Desk.CALENDAR, limit, submitted.plusSeconds(60), List.of());

        assertThat(Desk.CALENDAR.workingTimeBetween(submitted, answer.dueAt())).isEqualTo(Duration.ofHours(hours));
        assertThat(later.dueAt()).isAfterOrEqualTo(answer.dueAt());
        assertThat(answer.soonAt()).isAfterOrEqualTo(submitted).isBefore(answer.dueAt());
    }

    @ParameterizedTest(name = "{0} {1} by {2}: {3}")
    @CsvSource({ ", WORKING_HOUR, Nghị định, amount", "0, WORKING_HOUR, Nghị định, amount",
            "241, WORKING_HOUR, Nghị định, amount", "8, , Nghị định, unit", "8, DAY, Nghị định, unit",
            "8, WORKING_HOUR, , legalBasis", "8, WORKING_HOUR, ' ', legalBasis" })
    void what_cannot_be_a_limit_is_refused_with_its_field(Integer amount, String unit, String basis, String field) {
        assertThatThrownBy(() -> AnswerLimit.read(amount, unit, basis)).isInstanceOfSatisfying(Refusal.class,
                (refusal) -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    void a_limit_has_its_law_and_nothing_at_all_switches_it_off() {
        assertThat(AnswerLimit.read(1, "WORKING_DAY", " Quy định công bố "))
            .isEqualTo(new AnswerLimit(TimeLimit.workingDays(1), "Quy định công bố"));
        assertThat(AnswerLimit.read(8, "WORKING_HOUR", "NĐ").limit()).isEqualTo(EIGHT_HOURS);
        assertThat(AnswerLimit.read(null, null, null)).isNull();
        assertThat(AnswerLimit.read(null, "WORKING_HOUR", "")).isNull();
    }

}
