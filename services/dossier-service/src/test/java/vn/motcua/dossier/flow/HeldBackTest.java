package vn.motcua.dossier.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

import vn.motcua.dossier.time.MachineClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HeldBackTest {

    private static final String WORK = "reminder";

    private final UUID bad = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private final UUID good = UUID.fromString("00000000-0000-0000-0000-000000000002");

    private Instant time = Instant.parse("2026-11-24T01:00:00Z");

    private final MeterRegistry meters = new SimpleMeterRegistry();

    private final HeldBack held = new HeldBack(new MachineClock() {
        @Override
        public Instant instant() {
            return HeldBackTest.this.time;
        }
    }, this.meters);

    private int tries;

    @Test
    void what_fails_is_named_and_tried_again_later_and_later_and_what_works_is_not_held_up() {
        fails();
        assertThat(this.held.unlessHeld(WORK, this.good, () -> true)).isTrue();
        assertThat(this.held.now(WORK)).containsExactly(this.bad);
        assertThat(new HeldBackHealth(this.held).health().getDetails()).containsEntry("heldBack", 1)
            .containsEntry(WORK, Set.of(this.bad));
        assertThat(this.meters.get("motcua.day.work.held.back").gauge().value()).isEqualTo(1);

        fails();
        assertThat(this.tries).as("left alone for a minute").isEqualTo(1);
        passes(Duration.ofMinutes(1));
        assertThat(this.held.now(WORK)).isEmpty();
        fails();
        assertThat(this.tries).isEqualTo(2);
        passes(Duration.ofMinutes(1));
        fails();
        assertThat(this.tries).as("then for two").isEqualTo(2);
        for (int round = 3; round < 12; round++) {
            passes(Duration.ofHours(1));
            fails();
            assertThat(this.tries).as("an hour at most").isEqualTo(round);
        }
        passes(Duration.ofHours(1));
        assertThat(this.held.unlessHeld(WORK, this.bad, () -> true)).isTrue();
        assertThat(this.held.count()).isZero();
    }

    @Test
    void what_nobody_tries_any_more_is_forgotten() {
        fails();
        passes(Duration.ofHours(23));
        assertThat(this.held.count()).isEqualTo(1);
        passes(Duration.ofHours(2));
        assertThat(this.held.count()).isZero();
    }

    @Test
    void a_database_that_is_away_is_nobodys_own_fault() {
        assertThatThrownBy(() -> this.held.unlessHeld(WORK, this.bad, () -> {
            throw new DataAccessResourceFailureException("away");
        })).isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(this.held.count()).isZero();
    }

    private void fails() {
        assertThat(this.held.unlessHeld(WORK, this.bad, () -> {
            this.tries++;
            throw new IllegalStateException("no address");
        })).isFalse();
    }

    private void passes(Duration duration) {
        this.time = this.time.plus(duration);
    }

}
