package vn.motcua.rules.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WorkingTimeTest {

    private final WorkingCalendar calendar = PublishedDays.calendar();

    @ParameterizedTest(name = "{0} plus {1} is {2} ({3})")
    @CsvSource({ "2026-11-16T10:00, PT1H, 2026-11-16T11:00, within the morning",
            "2026-11-16T10:00, PT1H30M, 2026-11-16T11:30, to the end of a session and not to the next",
            "2026-11-16T10:00, PT2H, 2026-11-16T14:00, over the noon break",
            "2026-11-16T10:00, PT5H, 2026-11-16T17:00, to closing time",
            "2026-11-16T16:00, PT8H, 2026-11-17T16:00, a day is eight hours",
            "2026-11-16T12:10, PT1H, 2026-11-16T14:30, from within the break",
            "2026-11-14T09:00, PT1H, 2026-11-16T08:00, from a Saturday",
            "2026-11-23T16:30, PT1H, 2026-11-25T07:30, over a holiday",
            "2026-11-16T18:00, PT0S, 2026-11-16T18:00, nothing stays where it is",
            "2026-11-16T10:00, PT24H, 2026-11-19T10:00, three days" })
    void adds_working_time(LocalDateTime from, Duration time, LocalDateTime expected, String because) {
        Instant end = this.calendar.plusWorkingTime(at(from), time);
        assertThat(end).as(because).isEqualTo(at(expected));
        assertThat(this.calendar.workingTimeBetween(at(from), end)).isEqualTo(time);
    }

    @ParameterizedTest(name = "{0} minus {1} is {2} ({3})")
    @CsvSource({ "2026-11-17T17:00, PT6H, 2026-11-17T09:00, within the day",
            "2026-11-17T17:00, PT8H, 2026-11-17T07:00, the whole day and not the evening before",
            "2026-11-17T17:00, PT3H30M, 2026-11-17T13:30, the whole afternoon",
            "2026-11-16T08:00, PT2H, 2026-11-13T16:00, over a weekend",
            "2026-11-14T08:00, PT2H, 2026-11-13T15:00, from a Saturday",
            "2026-11-14T08:00, PT0S, 2026-11-14T08:00, nothing stays where it is" })
    void takes_working_time_off(LocalDateTime from, Duration time, LocalDateTime expected, String because) {
        Instant start = this.calendar.minusWorkingTime(at(from), time);
        assertThat(start).as(because).isEqualTo(at(expected));
        assertThat(this.calendar.workingTimeBetween(start, at(from))).isEqualTo(time);
    }

    @Test
    void no_working_time_lies_backwards() {
        Instant late = at(LocalDateTime.parse("2026-11-16T16:00"));
        assertThat(this.calendar.workingTimeBetween(late, at(LocalDateTime.parse("2026-11-16T08:00")))).isZero();
        assertThatIllegalArgumentException()
            .isThrownBy(() -> this.calendar.plusWorkingTime(late, Duration.ofHours(-1)));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(PublishedDays.ZONE).toInstant();
    }

}
