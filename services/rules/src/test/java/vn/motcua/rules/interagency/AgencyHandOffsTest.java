package vn.motcua.rules.interagency;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.motcua.rules.interagency.AgencyHandOffs.Stay;
import vn.motcua.rules.steps.HandOff;
import vn.motcua.rules.steps.Kept;

import static org.assertj.core.api.Assertions.assertThat;

class AgencyHandOffsTest {

    private static final Stay TAX = stay("TAX", 16, 18, 17);

    private static final Stay LAND = stay("LAND", 17, 19, 20);

    private static final Stay WAITING = stay("WAITING", 20, 23, null);

    @Test
    void on_paper_each_gives_it_to_the_next_and_the_last_to_the_desk() {
        assertThat(AgencyHandOffs.of("DESK", Forwarding.PAPER, List.of(TAX, LAND))).containsExactly(
                new HandOff("DESK", "TAX", at(16), null), new HandOff("TAX", "LAND", at(17), Kept.EARLY),
                new HandOff("LAND", "DESK", at(20), Kept.LATE));
        assertThat(AgencyHandOffs.of("DESK", Forwarding.PAPER, List.of(LAND, WAITING))).containsExactly(
                new HandOff("DESK", "LAND", at(17), null), new HandOff("LAND", "WAITING", at(20), Kept.LATE));
    }

    @Test
    void as_data_and_to_an_upper_level_the_desk_gives_and_gets() {
        for (Forwarding forwarding : List.of(Forwarding.ELECTRONIC, Forwarding.UPPER)) {
            assertThat(AgencyHandOffs.of("DESK", forwarding, List.of(TAX, WAITING))).containsExactly(
                    new HandOff("DESK", "TAX", at(16), null), new HandOff("TAX", "DESK", at(17), Kept.EARLY),
                    new HandOff("DESK", "WAITING", at(20), null));
        }
        assertThat(AgencyHandOffs.of("DESK", Forwarding.ELECTRONIC, List.of())).isEmpty();
    }

    private static Stay stay(String place, int sent, int due, @Nullable Integer done) {
        return new Stay(place, at(sent), at(due), (done == null) ? null : at(done));
    }

    private static Instant at(int day) {
        return Instant.parse("2026-11-" + day + "T10:00:00Z");
    }

}
