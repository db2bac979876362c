package vn.motcua.rules.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = PublishedDays.calendar();

    @Test
    void the_days_used_here_are_the_days_collected() throws IOException {
        Path collected = PublishedDays.collected();
        Assumptions.assumeTrue(Files.exists(collected), "the collection does not lie beside this repository");
        assertThat(PublishedDays.text()).isEqualTo(Files.readString(collected));
    }

    @ParameterizedTest
    @CsvSource({ "2024, 251", "2025, 250", "2026, 249", "2027, 249" })
    void has_as_many_working_days_as_were_counted_by_hand(int year, int expected) {
        LocalDate first = LocalDate.of(year, 1, 1);
        assertThat(this.calendar.isWorkingDay(first)).isFalse();
        assertThat(this.calendar.workingDaysBetween(first, LocalDate.of(year, 12, 31))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} is a working day: {1} ({2})")
    @CsvSource({ "2026-11-23, true, an ordinary Monday", "2026-11-24, false, a public holiday",
            "2026-11-28, false, a Saturday", "2026-08-22, true, a make-up Saturday", "2026-08-31, false, swapped off",
            "2026-04-27, false, off for a Sunday holiday", "2019-01-05, true, makes up for a day of the year before" })
    void knows_working_days(LocalDate day, boolean expected, String because) {
        assertThat(this.calendar.isWorkingDay(day)).as(because).isEqualTo(expected);
    }

    @Test
    void counts_exactly_as_walking_from_day_to_day_does() {
        LocalDate start = LocalDate.of(2023, 12, 1);
        LocalDate walked = start;
        for (int count = 1; count <= 600; count++) {
            do {
                walked = walked.plusDays(1);
            }
            while (!this.calendar.isWorkingDay(walked));
            assertThat(this.calendar.plusWorkingDays(start, count)).isEqualTo(walked);
            assertThat(this.calendar.workingDaysBetween(start, walked)).isEqualTo(count);
            assertThat(this.calendar.nextOrSameWorkingDay(walked)).isEqualTo(walked);
            assertThat(this.calendar.nextWorkingDayAfter(this.calendar.lastWorkingDayBefore(walked))).isEqualTo(walked);
        }
    }

    @Test
    void finds_working_days_around_a_break() {
        LocalDate holiday = LocalDate.of(2026, 9, 1);
        assertThat(this.calendar.nextOrSameWorkingDay(holiday)).isEqualTo("2026-09-03");
        assertThat(this.calendar.lastWorkingDayBefore(holiday)).isEqualTo("2026-08-28");
        assertThat(this.calendar.nextWorkingDayAfter(holiday)).isEqualTo("2026-09-03");
        assertThat(this.calendar.workingDaysBetween(holiday, holiday)).isZero();
        assertThat(this.calendar.workingDaysBetween(holiday, LocalDate.of(2026, 8, 1))).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> this.calendar.plusWorkingDays(holiday, 0));
    }

    @Test
    void names_the_year_that_nobody_has_planned() {
        assertMissing(2028, () -> this.calendar.plusWorkingDays(LocalDate.of(2027, 12, 31), 1));
        assertMissing(2031, () -> this.calendar.isWorkingDay(LocalDate.of(2031, 3, 3)));
        assertMissing(2017, () -> this.calendar.lastWorkingDayBefore(LocalDate.of(2018, 1, 2)));
        assertMissing(2028, () -> this.calendar.plusWorkingTime(at("2027-12-31T16:00"), Duration.ofHours(2)));
        assertMissing(2017, () -> this.calendar.minusWorkingTime(at("2018-01-02T08:00"), Duration.ofHours(2)));
        assertMissing(2030, () -> this.calendar.isProvisional(LocalDate.of(2030, 1, 1)));
    }

    @Test
    void does_not_count_across_a_year_without_a_plan() {
        List<YearPlan> plans = PublishedDays.plans()
            .stream()
            .filter((plan) -> plan.year().getValue() == 2024 || plan.year().getValue() == 2026)
            .toList();
        WorkingCalendar gap = WorkingCalendar.of("gap", PublishedDays.ZONE, WorkingWeek.standard(), plans);
        LocalDate before = LocalDate.of(2024, 12, 30);
        assertThat(gap.plusWorkingDays(before, 1)).isEqualTo("2024-12-31");
        assertMissing(2025, () -> gap.plusWorkingDays(before, 2));
        assertMissing(2025, () -> gap.workingDaysBetween(before, LocalDate.of(2026, 1, 5)));
        assertMissing(2025, () -> gap.lastWorkingDayBefore(LocalDate.of(2026, 1, 5)));
        assertMissing(2025, () -> gap.isWorkingDay(LocalDate.of(2025, 6, 2)));
        assertMissing(2025, () -> gap.plusWorkingTime(at("2024-12-31T16:00"), Duration.ofHours(2)));
        assertMissing(2025, () -> gap.minusWorkingTime(at("2026-01-05T08:00"), Duration.ofHours(2)));
        assertMissing(2025, () -> gap.workingTimeBetween(at("2024-12-31T16:00"), at("2026-01-05T08:00")));
    }

    @Test
    void a_make_up_day_takes_the_sessions_of_the_day_it_replaces() {
        EnumMap<DayOfWeek, List<WorkingSession>> week = new EnumMap<>(WorkingWeek.standard().sessions());
        week.put(DayOfWeek.FRIDAY, List.of(new WorkingSession(LocalTime.of(8, 0), LocalTime.of(12, 0))));
        WorkingCalendar shortFridays = PublishedDays.calendar(new WorkingWeek(week));
        // 10/01/2026 works for Friday 02/01, 22/08/2026 for Monday 31/08
        assertThat(shortFridays.closesAt(LocalDate.of(2026, 1, 10))).isEqualTo(at("2026-01-10T12:00"));
        assertThat(shortFridays.opensAt(LocalDate.of(2026, 1, 10))).isEqualTo(at("2026-01-10T08:00"));
        assertThat(shortFridays.closesAt(LocalDate.of(2026, 8, 22))).isEqualTo(at("2026-08-22T17:00"));
        assertThat(shortFridays.sessionsOn(LocalDate.of(2026, 8, 23))).isEmpty();
    }

    @Test
    void a_make_up_day_for_nothing_known_works_like_an_ordinary_day() {
        LocalDate saturday = LocalDate.of(2026, 6, 6);
        YearPlan plan = new YearPlan(Year.of(2026), Map.of(), Map.of(saturday, new MakeUpDay(null, "decision")), true,
                "chief");
        WorkingCalendar own = WorkingCalendar.of("own", PublishedDays.ZONE, WorkingWeek.standard(), List.of(plan));
        assertThat(own.closesAt(saturday)).isEqualTo(at("2026-06-06T17:00"));
        assertThat(own.makeUpDayOn(saturday)).isEqualTo(new MakeUpDay(null, "decision"));
        assertThat(own.isProvisional(saturday)).isTrue();
        assertThat(own.version()).isEqualTo("own");
    }

    @Test
    void a_closed_day_neither_opens_nor_closes() {
        LocalDate sunday = LocalDate.of(2026, 11, 22);
        assertThatIllegalArgumentException().isThrownBy(() -> this.calendar.opensAt(sunday));
        assertThatIllegalArgumentException().isThrownBy(() -> this.calendar.closesAt(sunday));
    }

    @Test
    void refuses_contradictory_plans() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        DayOff holiday = new DayOff("Quốc tế lao động", DayOffKind.PUBLIC_HOLIDAY);
        assertInvalid(() -> new YearPlan(Year.of(2025), Map.of(day, holiday), Map.of(), false, "d"));
        assertInvalid(() -> new YearPlan(Year.of(2026), Map.of(day, holiday), Map.of(day, new MakeUpDay(null, "d")),
                false, "d"));
        YearPlan plan = new YearPlan(Year.of(2026), Map.of(), Map.of(), false, "d");
        assertInvalid(() -> WorkingCalendar.of("v", PublishedDays.ZONE, WorkingWeek.standard(), List.of(plan, plan)));
        assertThatThrownBy(() -> WorkingCalendar.of("v", PublishedDays.ZONE, WorkingWeek.standard(), List.of()))
            .isInstanceOfSatisfying(Refusal.class,
                    (refusal) -> assertThat(refusal.reason()).isEqualTo(RefusalReason.FIELD_MISSING));
    }

    @Test
    void refuses_sessions_that_overlap_or_run_backwards() {
        assertInvalid(() -> new WorkingSession(LocalTime.NOON, LocalTime.NOON));
        assertInvalid(() -> new WorkingWeek(
                Map.of(DayOfWeek.MONDAY, List.of(new WorkingSession(LocalTime.of(7, 0), LocalTime.of(12, 0)),
                        new WorkingSession(LocalTime.of(11, 0), LocalTime.of(17, 0))))));
        assertThatThrownBy(() -> new WorkingWeek(Map.of(DayOfWeek.MONDAY, List.of()))).isInstanceOf(Refusal.class);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PublishedDays.ZONE).toInstant();
    }

    private static void assertMissing(int year, Runnable counting) {
        assertThatThrownBy(counting::run).isInstanceOfSatisfying(Refusal.class, (refusal) -> {
            assertThat(refusal.reason()).isEqualTo(RefusalReason.CALENDAR_MISSING);
            assertThat(refusal.field()).isEqualTo("receivedAt");
            assertThat(refusal.facts()).containsEntry("year", Integer.toString(year));
        });
    }

    private static void assertInvalid(Runnable making) {
        assertThatThrownBy(making::run).isInstanceOfSatisfying(Refusal.class,
                (refusal) -> assertThat(refusal.reason()).isEqualTo(RefusalReason.FIELD_INVALID));
    }

}
