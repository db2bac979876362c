package vn.motcua.metrics.facts;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What a batch changes in the cells, in key order and without the changes that cancel
 * out.
 */
final class CellDeltas {

    private final Map<CellKey, Long> deltas = new TreeMap<>();

    void takeAway(Counted old) {
        old.cells().forEach((cell) -> add(cell, -1));
    }

    void add(Counted fact) {
        fact.cells().forEach((cell) -> add(cell, 1));
    }

    SortedMap<CellKey, Long> byCell() {
        return summed(UnaryOperator.identity());
    }

    SortedMap<CellKey, Long> byAgencyAndMonth() {
        return summed(CellKey::rolledUp);
    }

    private SortedMap<CellKey, Long> summed(UnaryOperator<CellKey> key) {
        SortedMap<CellKey, Long> sums = new TreeMap<>();
        this.deltas.forEach((cell, delta) -> sums.merge(key.apply(cell), delta, Long::sum));
        sums.values().removeIf((sum) -> sum == 0);
        return sums;
    }

    private void add(CellKey cell, long delta) {
        this.deltas.merge(cell, delta, Long::sum);
    }

}
