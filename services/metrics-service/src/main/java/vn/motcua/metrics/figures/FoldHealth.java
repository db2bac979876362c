package vn.motcua.metrics.figures;

import vn.motcua.metrics.fold.FoldProgress;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Shows how far the fold is; degraded once a record could not be read. */
@Component("fold")
class FoldHealth implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED", "Some records could not be read");

    private final FoldProgress progress;

    private final CurrentTotals totals;

    FoldHealth(FoldProgress progress, CurrentTotals totals) {
        this.progress = progress;
        this.totals = totals;
    }

    @Override
    public Health health() {
        Status status = this.totals.known() ? Status.UP : Status.UNKNOWN;
        if (this.totals.deadLetters() > 0) {
            status = DEGRADED;
        }
        return Health.status(status)
            .withDetail("partitions", this.progress.partitions())
            .withDetail("lag", this.progress.lag())
            .withDetail("records", this.progress.records())
            .withDetail("failures", this.progress.failures())
            .withDetail("deadLetters", this.totals.deadLetters())
            .build();
    }

}
