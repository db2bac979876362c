package vn.motcua.dossier.paper;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Tells of papers that cannot be printed. A warning and not a fall: the node goes on
 * taking requests, and somebody has to look at the paper.
 */
@Component("papersHealthIndicator")
class PaperHealth implements HealthIndicator {

    /** After so many tries, ten minutes of them, printing does not help itself. */
    static final int TOO_OFTEN = 6;

    static final Status WARNING = new Status("WARNING");

    private final PaperStore store;

    PaperHealth(PaperStore store, MeterRegistry meters) {
        this.store = store;
        Gauge.builder("motcua.papers.unprintable", store, (papers) -> papers.backlog(TOO_OFTEN).unprintable())
            .description("Papers that could not be printed in " + TOO_OFTEN + " tries")
            .register(meters);
    }

    @Override
    public Health health() {
        PaperStore.Backlog backlog = this.store.backlog(TOO_OFTEN);
        return Health.status((backlog.unprintable() == 0) ? Status.UP : WARNING)
            .withDetail("waitingPapers", backlog.waiting())
            .withDetail("unprintablePapers", backlog.unprintable())
            .build();
    }

}
