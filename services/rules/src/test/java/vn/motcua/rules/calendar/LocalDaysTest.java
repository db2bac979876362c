package vn.motcua.rules.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LocalDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private static final int LENGTH = 3 * 365;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "Asia/Ho_Chi_Minh", "Europe/Berlin", "America/St_Johns" })
    void says_what_the_zone_says(String name) {
        ZoneId zone = ZoneId.of(name);
        LocalDays days = new LocalDays(zone, FIRST, LENGTH);
        Instant end = FIRST.plusDays(LENGTH + 10).atStartOfDay(zone).toInstant();
        Instant at = FIRST.minusDays(10).atStartOfDay(zone).toInstant().plusNanos(1);
        while (at.isBefore(end)) {
            LocalDate day = LocalDate.ofInstant(at, zone);
            LocalTime time = LocalTime.ofInstant(at, zone);
            assertThat(days.day(at)).isEqualTo(day);
            assertThat(days.time(at)).isEqualTo(time);
            assertThat(days.at(day, time)).isEqualTo(day.atTime(time).atZone(zone).toInstant());
            at = at.plusSeconds(1799);
        }
    }

}
