package vn.motcua.rules.result;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class UncollectedTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 11, 20);

    @ParameterizedTest(name = "after {0} reminders the next is due on {1}")
    @CsvSource({ "0, 2026-11-23", "1, 2026-12-05", "2, 2026-12-20", "3, " })
    void three_times_and_no_more(int given, @Nullable LocalDate next) {
        assertThat(Uncollected.nextOn(SINCE, given)).isEqualTo(next);
    }

    @ParameterizedTest(name = "the {0}th given on {1}: the next on {2}")
    @CsvSource({ "1, 2026-11-23, 2026-12-05", "1, 2026-12-05, 2026-12-06", "2, 2026-12-30, 2026-12-31",
            "3, 2026-12-30, " })
    void never_twice_on_one_day(int given, LocalDate today, @Nullable LocalDate next) {
        assertThat(Uncollected.nextAfter(SINCE, given, today)).isEqualTo(next);
    }

    @ParameterizedTest(name = "ready {0}, promised {1}: waited for since {2}")
    @CsvSource({ "2026-11-16T03:00:00Z, 2026-11-20T10:00:00Z, 2026-11-20",
            "2026-11-24T03:00:00Z, 2026-11-20T10:00:00Z, 2026-11-24", "2026-11-19T18:00:00Z, , 2026-11-20" })
    void nobody_is_waited_for_before_the_promised_day(Instant ready, @Nullable Instant promised, LocalDate since) {
        assertThat(Uncollected.since(ready, promised)).isEqualTo(since);
    }

}
