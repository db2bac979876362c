package vn.motcua.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import vn.motcua.simulator.api.DossierLine;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of dossier codes whoever played. */
final class Codes {

    private Codes() {
    }

    /** Unique and gapless from one on, for each agency and day. */
    static void assertGapless(List<DossierLine> lines) {
        Map<String, List<Integer>> byDay = new TreeMap<>();
        lines.stream().map(DossierLine::code).filter((code) -> code != null).forEach((code) -> {
            int dash = code.lastIndexOf('-');
            byDay.computeIfAbsent(code.substring(0, dash), (key) -> new ArrayList<>())
                .add(Integer.valueOf(code.substring(dash + 1)));
        });
        assertThat(byDay).isNotEmpty()
            .allSatisfy((day, serials) -> assertThat(serials.stream().sorted().toList()).as(day)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, serials.size()).boxed().toList()));
    }

}
