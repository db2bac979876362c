package vn.motcua.metrics.figures;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;
import vn.motcua.metrics.facts.Tally;

import org.springframework.stereotype.Component;

/** The totals last read, in memory, for whoever scrapes. */
@Component
class CurrentTotals {

    /** The tag of the total of all agencies. */
    static final String ALL = "all";

    private final AtomicLong failures = new AtomicLong();

    private volatile @Nullable Snapshot latest;

    void renew(Map<String, Tally> byAgency, long deadLetters) {
        Tally all = byAgency.values().stream().reduce(Tally.empty(), Tally::plus);
        this.latest = new Snapshot(Map.copyOf(byAgency), all, deadLetters);
    }

    Set<String> agencies() {
        Snapshot snapshot = this.latest;
        return snapshot == null ? Set.of() : snapshot.byAgency.keySet();
    }

    /** NaN until the first reading. */
    double value(String agency, ToDoubleFunction<Tally> value) {
        Snapshot snapshot = this.latest;
        if (snapshot == null) {
            return Double.NaN;
        }
        return value
            .applyAsDouble(agency.equals(ALL) ? snapshot.all : snapshot.byAgency.getOrDefault(agency, Tally.empty()));
    }

    /** 0 until the first reading. */
    long deadLetters() {
        Snapshot snapshot = this.latest;
        return snapshot == null ? 0 : snapshot.deadLetters;
    }

    void failed() {
        this.failures.incrementAndGet();
    }

    long failures() {
        return this.failures.get();
    }

    boolean known() {
        return this.latest != null;
    }

    private record Snapshot(Map<String, Tally> byAgency, Tally all, long deadLetters) {
    }

}
