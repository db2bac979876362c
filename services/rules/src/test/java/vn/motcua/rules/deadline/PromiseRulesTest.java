package vn.motcua.rules.deadline;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class PromiseRulesTest {

    private static final Instant PRINTED = Instant.parse("2026-11-26T10:00:00Z");

    private static final Instant EARLIER = PRINTED.minusSeconds(86_400);

    private static final Instant LATER = PRINTED.plusSeconds(86_400);

    @ParameterizedTest
    @EnumSource(ClockEntryType.class)
    void what_was_never_printed_is_printed_now_and_may_always_move_later(ClockEntryType because) {
        assertThat(PromiseRules.promise(null, because, EARLIER)).isEqualTo(EARLIER);
        assertThat(PromiseRules.promise(PRINTED, because, LATER)).isEqualTo(LATER);
    }

    @Test
    void by_itself_it_never_moves_earlier() {
        assertThat(PromiseRules.promise(PRINTED, ClockEntryType.CORRECT, EARLIER)).isEqualTo(PRINTED);
        assertThat(PromiseRules.promise(PRINTED, ClockEntryType.CALENDAR, EARLIER)).isEqualTo(PRINTED);
        assertThat(PromiseRules.promise(PRINTED, ClockEntryType.RESTART, EARLIER)).isEqualTo(EARLIER);
    }

}
