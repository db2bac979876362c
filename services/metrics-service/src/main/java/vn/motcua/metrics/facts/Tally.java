package vn.motcua.metrics.facts;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** How often each count occurs. */
public final class Tally {

    private static final Tally EMPTY = new Tally(new EnumMap<>(Count.class));

    private final Map<Count, Long> counts;

    private Tally(Map<Count, Long> counts) {
        this.counts = counts;
    }

    /** No dossier at all. */
    public static Tally empty() {
        return EMPTY;
    }

    /** The sum of some counts. */
    public long sum(Set<Count> these) {
        return these.stream().mapToLong(this::of).sum();
    }

    /** One count. */
    public long of(Count count) {
        return this.counts.getOrDefault(count, 0L);
    }

    /** Both together. */
    public Tally plus(Tally other) {
        Map<Count, Long> sum = new EnumMap<>(Count.class);
        sum.putAll(this.counts);
        other.counts.forEach((count, n) -> sum.merge(count, n, Long::sum));
        return new Tally(sum);
    }

    /** With some more of one count. */
    Tally plus(Count count, long n) {
        return plus(new Tally(Map.of(count, n)));
    }

    @Override
    public String toString() {
        return this.counts.toString();
    }

}
