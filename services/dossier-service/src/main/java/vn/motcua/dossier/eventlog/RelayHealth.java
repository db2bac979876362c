package vn.motcua.dossier.eventlog;

import java.time.Instant;
import java.util.Map;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.time.Clocks;

/**
 * Shows how far behind the relay is. Always up: with the broker down people go on
 * working, so the node must go on taking their requests.
 */
@Component("relayHealthIndicator")
class RelayHealth implements HealthIndicator {

    private final Progress progress;

    RelayHealth(Progress progress) {
        this.progress = progress;
    }

    @Override
    public Health health() {
        Standing standing = this.progress.standing();
        Health.Builder health = Health.up().withDetail("state", this.progress.duty());
        if (standing.isKnown()) {
            health.withDetail("position", standing.position())
                .withDetail("lagEvents", standing.lag())
                .withDetail("lagSeconds", this.progress.lagSeconds());
        }
        health.withDetail("failures", this.progress.failures());
        Progress.Failure failure = this.progress.lastFailure();
        if (failure != null) {
            health.withDetail("lastFailure", Map.of("kind", failure.kind(), "at", local(failure.at())));
        }
        if (!this.progress.topicFlaws().isEmpty()) {
            health.withDetail("topics", this.progress.topicFlaws());
        }
        Standing.Writer writer = standing.writer();
        if (writer != null) {
            health.withDetail("oldestWriter", Map.of("process", writer.process(), "database", writer.database(),
                    "application", writer.application(), "since", local(writer.since())));
        }
        return health.build();
    }

    private static String local(Instant instant) {
        return instant.atZone(Clocks.ZONE).toOffsetDateTime().toString();
    }

}
