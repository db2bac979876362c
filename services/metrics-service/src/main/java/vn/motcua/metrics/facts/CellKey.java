package vn.motcua.metrics.facts;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * One combination that dossiers are counted in; ordered, so that nodes never deadlock.
 */
record CellKey(String agency, LocalDate day, String procedure, String channel, String onlineLevel,
        Count count) implements Comparable<CellKey> {

    private static final Comparator<CellKey> ORDER = Comparator.comparing(CellKey::agency)
        .thenComparing(CellKey::day)
        .thenComparing(CellKey::procedure)
        .thenComparing(CellKey::channel)
        .thenComparing(CellKey::onlineLevel)
        .thenComparing(CellKey::count);

    /** The cell of the roll-up by agency and month. */
    CellKey rolledUp() {
        return new CellKey(this.agency, this.day.withDayOfMonth(1), "", "", "", this.count);
    }

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }

}
