package vn.motcua.dossier.flow;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Names the pieces of the day's work that failed. Always up: another node would fail on
 * them too, and the work goes on behind them.
 */
@Component("dayWorkHealthIndicator")
class HeldBackHealth implements HealthIndicator {

    private final HeldBack held;

    HeldBackHealth(HeldBack held) {
        this.held = held;
    }

    @Override
    public Health health() {
        Map<String, Set<UUID>> all = this.held.all();
        Health.Builder health = Health.up().withDetail("heldBack", this.held.count());
        all.forEach(health::withDetail);
        return health.build();
    }

}
