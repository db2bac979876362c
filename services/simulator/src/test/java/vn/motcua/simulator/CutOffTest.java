package vn.motcua.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import vn.motcua.simulator.api.Contract;
import vn.motcua.simulator.api.DossierLine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The same world twice, once without and once with a fall of the server. One server after
 * the other: the engine has one clock for a whole JVM.
 */
class CutOffTest {

    static final World WORLD = World.of("commune-2026").played(4, 8);

    static final Office OFFICE = WORLD.offices().get(0);

    @Test
    void a_play_that_was_cut_off_goes_on_and_brings_the_same_people() {
        List<String> days = new ArrayList<>();
        List<DossierLine> whole;
        try (SampleServer server = SampleServer.of(WORLD.id())) {
            fill(server, (progress) -> days.add(progress.day()));
            whole = played(server);
        }
        String third = days.get(2);
        try (SampleServer server = SampleServer.of(WORLD.id())) {
            assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> fill(server, (progress) -> {
                if (progress.day().equals(third)) {
                    throw new CancellationException("the power fails");
                }
            }));
            assertThat(new Contract(server.url()).clock().filled()).isFalse();
            server.restart();
            FillReport rest = fill(server, (progress) -> {
            });
            assertThat(rest.refusals()).isEmpty();
            assertThat(rest.dossiers()).isPositive().isLessThan(whole.size());
            assertThat(new Contract(server.url()).clock().filled()).isTrue();
            List<DossierLine> pieced = played(server);
            Codes.assertGapless(pieced);
            assertThat(pieced).extracting(CutOffTest::whoCame)
                .containsExactlyInAnyOrderElementsOf(whole.stream().map(CutOffTest::whoCame).toList());
            assertThat(acceptedBefore(third, pieced)).isNotEmpty().isEqualTo(acceptedBefore(third, whole));
        }
    }

    private static FillReport fill(SampleServer server, Consumer<Progress> listener) {
        return new SampleFiller(server.url(), WORLD).fill(listener);
    }

    private static List<DossierLine> played(SampleServer server) {
        Contract contract = new Contract(server.url());
        contract.signIn(OFFICE.desk());
        return contract.dossiers(OFFICE.desk(), OFFICE.agency(), "");
    }

    private static String whoCame(DossierLine line) {
        return line.procedure() + " " + line.submitter() + " " + line.channel();
    }

    private static Map<String, String> acceptedBefore(String day, List<DossierLine> lines) {
        Instant until = LocalDate.parse(day).atStartOfDay(Contract.ZONE).toInstant();
        Map<String, String> byCode = new TreeMap<>();
        lines.stream()
            .filter((one) -> one.receivedAt() != null && one.receivedAt().isBefore(until))
            .forEach((one) -> byCode.put(String.valueOf(one.code()), whoCame(one)));
        return byCode;
    }

}
