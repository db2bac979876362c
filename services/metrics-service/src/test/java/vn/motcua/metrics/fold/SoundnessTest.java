package vn.motcua.metrics.fold;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import vn.motcua.events.Channel;
import vn.motcua.events.ReferenceFact;
import vn.motcua.metrics.House;
import vn.motcua.metrics.Life;

import static org.assertj.core.api.Assertions.assertThat;

class SoundnessTest {

    @Test
    void a_fact_with_all_it_promises_is_sound() {
        Life life = new Life(UUID.randomUUID(), "H19.101", "1.001", Channel.DESK, House.NOW);

        assertThat(Soundness.flaw((Record) life.latest().fact())).isNull();
        assertThat(Soundness.flaw(new ReferenceFact.AgencyDescribed("H19", "Tỉnh", null))).isNull();
    }

    @Test
    void a_missing_field_is_named_wherever_it_is() {
        Life life = new Life(UUID.randomUUID(), null, "1.001", Channel.DESK, House.NOW);

        assertThat(Soundness.flaw((Record) life.latest().fact())).isEqualTo("agency is missing");
    }

    @Test
    void a_text_that_PostgreSQL_refuses_is_told() {
        assertThat(Soundness.flaw(new ReferenceFact.ProcedureDescribed("1.001", 1, "a\0b", "", "FULL", List.of())))
            .isEqualTo("name holds a null character");
    }

    @Test
    void a_time_beyond_reason_is_told() {
        Life life = new Life(UUID.randomUUID(), "H19.101", "1.001", Channel.DESK, Instant.MAX);

        assertThat(Soundness.flaw((Record) life.latest().fact())).isEqualTo("submittedAt is a time beyond reason");
    }

}
