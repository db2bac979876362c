package vn.motcua.dossier.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.dossier.DeskServer;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.WorkingCalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CalendarsIT {

    private static DeskServer server;

    private static Calendars calendars;

    @BeforeAll
    static void start() {
        server = DeskServer.startingAt("2026-11-16T07:00:00+07:00");
        calendars = server.bean(Calendars.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest(name = "{0} has {1} working days")
    @CsvSource({ "2024, 251", "2025, 250", "2026, 249", "2027, 249" })
    void theYearsCountAsResearched(int year, int days) {
        WorkingCalendar calendar = calendars.of("H19.101");
        long worked = LocalDate.of(year, 1, 1)
            .datesUntil(LocalDate.of(year + 1, 1, 1))
            .filter(calendar::isWorkingDay)
            .count();
        assertThat(worked).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({ "2017-12-29", "2028-01-03", "2031-06-02" })
    void aYearThatNobodyPublishedIsRefused(LocalDate day) {
        WorkingCalendar calendar = calendars.of("H19.101");
        assertThatThrownBy(() -> calendar.isWorkingDay(day)).isInstanceOfSatisfying(Refusal.class, (refusal) -> {
            assertThat(refusal.reason()).isEqualTo(RefusalReason.CALENDAR_MISSING);
            assertThat(refusal.facts()).containsEntry("year", Integer.toString(day.getYear()));
        });
    }

    @Test
    void everyYearFrom2018To2027IsThere() {
        assertThat(calendars.years()).extracting(CalendarYear::year)
            .containsExactly(2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027);
        assertThat(calendars.of("H19.101").isProvisional(LocalDate.of(2027, 1, 4))).isTrue();
        assertThat(calendars.of("H19.101").isProvisional(LocalDate.of(2026, 11, 16))).isFalse();
    }

    @Test
    void anUnknownAgencyHasNoCalendar() {
        assertThatThrownBy(() -> calendars.of("H19.999")).isInstanceOfSatisfying(Refusal.class,
                (refusal) -> assertThat(refusal.reason()).isEqualTo(RefusalReason.AGENCY_UNKNOWN));
    }

    @Test
    void aChangedYearIsCountedAtOnceUnderAnotherVersion() {
        LocalDate storm = LocalDate.of(2019, 7, 10);
        WorkingCalendar before = calendars.of("H19.101");
        CalendarYear year = calendars.years().get(1);
        List<CalendarDay> days = new ArrayList<>(year.days());
        days.add(new CalendarDay(storm, CalendarDay.Kind.COMPENSATORY_OFF, "Nghỉ bão", "mẫu", null));
        server.bean(Commands.class)
            .act(() -> calendars.publish(new CalendarYear(year.year(), false, year.decision(), days)));
        assertThat(before.isWorkingDay(storm)).isTrue();
        assertThat(calendars.of("H19.101").isWorkingDay(storm)).isFalse();
        assertThat(calendars.of("H19.101").version()).isNotEqualTo(before.version());
    }

}
