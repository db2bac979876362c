package vn.motcua.metrics.figures;

import java.util.HashSet;
import java.util.Set;

import io.micrometer.core.instrument.MeterRegistry;
import vn.motcua.metrics.fold.FoldProgress;

import org.springframework.stereotype.Component;

/**
 * Registers the meters: those of the fold and of the total at once, those of an agency
 * when its first dossier counts, up to a bound.
 */
@Component
class Meters {

    private final MeterRegistry registry;

    private final CurrentTotals totals;

    private final int bound;

    private final Set<String> registered = new HashSet<>();

    Meters(MeterRegistry registry, CurrentTotals totals, FoldProgress progress, FiguresSettings settings) {
        this.registry = registry;
        this.totals = totals;
        this.bound = settings.agencies();
        for (FoldMeter meter : FoldMeter.values()) {
            meter.register(registry, progress, totals);
        }
        register(CurrentTotals.ALL);
    }

    /** Registers agencies that were not there before. */
    synchronized void renew() {
        for (String agency : this.totals.agencies()) {
            if (this.registered.size() < this.bound && this.registered.add(agency)) {
                register(agency);
            }
        }
    }

    private void register(String agency) {
        for (DossierMeter meter : DossierMeter.values()) {
            meter.register(this.registry, agency, this.totals);
        }
    }

}
