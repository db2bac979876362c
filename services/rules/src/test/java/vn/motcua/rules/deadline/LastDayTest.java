package vn.motcua.rules.deadline;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.rules.calendar.PublishedDays;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.calendar.WorkingSession;
import vn.motcua.rules.calendar.WorkingWeek;

import static org.assertj.core.api.Assertions.assertThat;

class LastDayTest {

    @Test
    void two_alarms_then_the_supervisor_then_the_head_with_an_hour_left() {
        assertThat(local(LastDay.of(Desk.CALENDAR, Desk.at("2026-11-18T17:00")))).containsExactly("2026-11-18T10:00",
                "2026-11-18T14:00", "2026-11-18T15:00", "2026-11-18T16:00");
    }

    @Test
    void a_day_that_closes_at_noon_has_an_hour_between_the_steps() {
        WorkingCalendar mornings = PublishedDays.calendar(new WorkingWeek(
                Map.of(DayOfWeek.TUESDAY, List.of(new WorkingSession(LocalTime.of(7, 0), LocalTime.of(11, 30))),
                        DayOfWeek.WEDNESDAY, List.of(new WorkingSession(LocalTime.of(7, 0), LocalTime.of(9, 30))))));
        assertThat(local(LastDay.of(mornings, Desk.at("2026-11-17T11:30")))).containsExactly("2026-11-17T07:30",
                "2026-11-17T08:30", "2026-11-17T09:30", "2026-11-17T10:30");
        assertThat(local(LastDay.of(mornings, Desk.at("2026-11-18T09:30")))).as("never before the opening")
            .containsExactly("2026-11-18T07:00", "2026-11-18T07:00", "2026-11-18T07:30", "2026-11-18T08:30");
    }

    @Test
    void who_works_in_the_afternoon_only_is_not_woken_in_the_morning() {
        WorkingCalendar afternoons = PublishedDays.calendar(new WorkingWeek(
                Map.of(DayOfWeek.TUESDAY, List.of(new WorkingSession(LocalTime.of(13, 30), LocalTime.of(17, 0))))));
        assertThat(local(LastDay.of(afternoons, Desk.at("2026-11-17T17:00")))).containsExactly("2026-11-17T13:30",
                "2026-11-17T14:00", "2026-11-17T15:00", "2026-11-17T16:00");
    }

    @ParameterizedTest(name = "letter by {0}, drafted {1}: first alarm {2}")
    @CsvSource({ "2026-11-18T17:00, 2026-11-17T09:00, 2026-11-18T10:00",
            "2026-11-18T17:00, 2026-11-18T11:00, 2026-11-18T10:00",
            "2026-11-18T17:00, 2026-11-18T17:00, 2026-11-19T10:00",
            "2026-11-18T17:00, 2026-11-20T09:00, 2026-11-20T10:00",
            "2026-11-18T17:00, 2026-11-20T10:30, 2026-11-23T10:00", ", 2026-11-20T18:00, 2026-11-23T10:00" })
    void a_letter_after_expiry_is_reminded_of_on_the_next_day_that_has_all_moments(String letterBy, String drafted,
            String first) {
        Instant by = (letterBy == null) ? null : Desk.at(letterBy);
        assertThat(Desk.local(LastDay.ofLetter(Desk.CALENDAR, by, Desk.at(drafted)).firstAlarm())).isEqualTo(first);
    }

    private static List<String> local(LastDay day) {
        return Stream.of(day.firstAlarm(), day.secondAlarm(), day.supervisorAt(), day.headAt())
            .map(Desk::local)
            .toList();
    }

}
