package vn.motcua.simulator;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.motcua.simulator.api.Contract;
import vn.motcua.simulator.api.DossierLine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The district of the letter, 2020: two offices at once; and load on top of what was
 * played.
 */
class DistrictTest {

    static final World WORLD = World.of("letter-393").played(2, 10);

    @Test
    void the_district_of_the_letter_is_played_at_both_offices_and_takes_load_after_it() {
        try (SampleServer server = SampleServer.of(WORLD.id())) {
            FillReport played = new SampleFiller(server.url(), WORLD).fill((progress) -> {
            });
            assertThat(played.refusals()).isEmpty();
            Contract contract = new Contract(server.url());
            assertThat(contract.clock().now()).isBetween(WORLD.trainingStart().toInstant(),
                    WORLD.trainingStart().toInstant().plusSeconds(600));
            assertThat(WORLD.offices()).hasSize(2);
            long before = count(contract);
            assertThat(before).isEqualTo(played.dossiers());
            FillReport load = Simulator.run(server.url(), "letter-393", 1, 12);
            assertThat(load.refusals()).isEmpty();
            assertThat(load.dossiers()).isBetween(9, 15);
            assertThat(count(contract)).isEqualTo(before + load.dossiers());
        }
    }

    @Test
    void load_needs_readable_options() {
        assertThatIllegalArgumentException().isThrownBy(() -> Simulator.options("--dossiers=3"))
            .withMessageContaining("dossiers");
        assertThat(Simulator.options("--days=3", "--url", "http://127.0.0.1:1")).containsEntry("days", "3")
            .containsEntry("url", URI.create("http://127.0.0.1:1").toString());
    }

    private static long count(Contract contract) {
        return WORLD.offices().stream().mapToLong((office) -> {
            contract.signIn(office.desk());
            List<DossierLine> lines = contract.dossiers(office.desk(), office.agency(), "");
            Codes.assertGapless(lines);
            return lines.size();
        }).sum();
    }

}
