package vn.motcua.dossier.operations;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.time.MachineClock;

/**
 * Whether this machine's clock agrees with the database's (design D11): nodes that differ
 * would disagree about what is late. More than two seconds apart is unhealthy.
 */
@Component("clockHealthIndicator")
class ClockHealth implements HealthIndicator {

    private static final Duration ALLOWED = Duration.ofSeconds(2);

    private final JdbcClient database;

    private final MachineClock clock;

    ClockHealth(JdbcClient database, MachineClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Instant before = this.clock.instant();
        Instant there = databaseTime();
        Duration skew = skew(before, there, this.clock.instant());
        return ((skew.compareTo(ALLOWED) > 0) ? Health.down() : Health.up()).withDetail("skewMillis", skew.toMillis())
            .build();
    }

    /**
     * The one place where the database's clock is read. Nothing is decided or dated by
     * it: it is the only clock that all nodes share, and so the only one by which a node
     * can tell that its own is wrong. {@code clock_timestamp()} is the time of the
     * answer, not that of the transaction.
     */
    private Instant databaseTime() {
        return this.database.sql("SELECT clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
    }

    /** How long the question took is not held against anyone. */
    private static Duration skew(Instant before, Instant there, Instant after) {
        if (there.isBefore(before)) {
            return Duration.between(there, before);
        }
        return there.isAfter(after) ? Duration.between(after, there) : Duration.ZERO;
    }

}
