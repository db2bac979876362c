package vn.motcua.simulator;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What was played.
 *
 * @param dossiers handed in
 * @param lifecycles dossiers that came to their end: returned, refused or withdrawn
 * @param calls HTTP calls
 * @param refusals what the server refused although the people thought it right; empty
 * when all is well
 * @param took real time
 */
public record FillReport(int dossiers, int lifecycles, long calls, List<String> refusals, Duration took) {

    public FillReport {
        refusals = List.copyOf(refusals);
    }

    /** Whether there was nothing to play. */
    public boolean isEmpty() {
        return this.calls == 0;
    }

    /** Finished lifecycles per second of real time. */
    public double lifecyclesPerSecond() {
        return this.took.isZero() ? 0 : this.lifecycles / (this.took.toMillis() / 1000.0);
    }

    static FillReport nothing() {
        return new FillReport(0, 0, 0, List.of(), Duration.ZERO);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT,
                "%d dossiers, %d lifecycles, %d calls, %d refusals in %.1f s: %.1f lifecycles/s", this.dossiers,
                this.lifecycles, this.calls, this.refusals.size(), this.took.toMillis() / 1000.0,
                lifecyclesPerSecond());
    }

}
