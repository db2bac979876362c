package vn.motcua.dossier.eventlog;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RelaySettingsTest {

    @ParameterizedTest
    @CsvSource({ "1, 100", "2, 200", "3, 400", "6, 3200", "7, 5000", "1000000, 5000" })
    void the_pause_doubles_up_to_the_longest(int failures, long millis) {
        RelaySettings settings = new RelaySettings(Duration.ofMillis(25), 2000, Duration.ofMillis(250),
                Duration.ofSeconds(10), Duration.ofMillis(100), Duration.ofSeconds(5));
        assertThat(settings.pauseAfter(failures)).isEqualTo(Duration.ofMillis(millis));
    }

}
