package vn.motcua.rules.dossier;

import java.time.LocalTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuietHoursTest {

    @ParameterizedTest(name = "{2} between {0} and {1}: {3}")
    @CsvSource({ "20:00, 07:00, 19:59, false", "20:00, 07:00, 20:00, true", "20:00, 07:00, 00:00, true",
            "20:00, 07:00, 06:59, true", "20:00, 07:00, 07:00, false", "12:00, 13:00, 12:30, true",
            "12:00, 13:00, 13:00, false", "12:00, 13:00, 02:00, false", "00:00, 00:00, 00:00, false",
            "00:00, 00:00, 23:00, false" })
    void are_those_between(LocalTime from, LocalTime to, LocalTime time, boolean quiet) {
        assertThat(new QuietHours(from, to).at(time)).isEqualTo(quiet);
    }

}
