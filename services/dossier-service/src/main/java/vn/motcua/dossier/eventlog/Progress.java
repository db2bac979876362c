package vn.motcua.dossier.eventlog;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import vn.motcua.dossier.time.MachineClock;

/**
 * What the relay of this node knows about itself, kept by its loop so that a scrape asks
 * no database.
 */
@Component
class Progress {

    private static final Logger log = LoggerFactory.getLogger(Progress.class);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final MachineClock clock;

    private final Counter failures;

    private final AtomicInteger failuresInARow = new AtomicInteger();

    private volatile Duty duty = Duty.OFF;

    private volatile Standing standing = Standing.UNKNOWN;

    private volatile Instant nextLook = Instant.EPOCH;

    private volatile @Nullable Failure lastFailure;

    private volatile List<String> topicFlaws = List.of();

    Progress(MachineClock clock, MeterRegistry meters) {
        this.clock = clock;
        this.failures = Counter.builder("motcua.relay.failures")
            .description("Attempts to relay that failed and were tried again")
            .register(meters);
        Gauge.builder("motcua.relay.lag.events", this, Progress::lag)
            .description("Positions of the log not yet published")
            .register(meters);
        Gauge.builder("motcua.relay.lag.seconds", this, Progress::lagSeconds)
            .description("How long the oldest fact not yet published has waited")
            .register(meters);
        Gauge.builder("motcua.relay.topics.flawed", this, (progress) -> progress.topicFlaws.size())
            .description("Ways in which the topics differ from the contract")
            .register(meters);
        Gauge
            .builder("motcua.relay.position", this, (progress) -> progress.known((double) progress.standing.position()))
            .description("Position of the log up to which all is published")
            .register(meters);
    }

    /** Asks the database how things stand, at most once a second. */
    void look(LogTail log) {
        Instant now = this.clock.instant();
        if (!now.isBefore(this.nextLook)) {
            this.standing = log.standing();
            this.nextLook = now.plus(BETWEEN_LOOKS);
        }
    }

    void takes(Duty newDuty) {
        this.duty = newDuty;
    }

    void movedTo(long position) {
        this.standing = this.standing.movedTo(position);
    }

    void succeeded() {
        this.failuresInARow.set(0);
    }

    /** Notes a failure; answers how many there were in a row. */
    int failed(Exception failure) {
        Throwable cause = (failure instanceof ExecutionException && failure.getCause() != null) ? failure.getCause()
                : failure;
        this.lastFailure = new Failure(cause.getClass().getSimpleName(), this.clock.instant());
        this.duty = Duty.FAILING;
        this.failures.increment();
        return this.failuresInARow.incrementAndGet();
    }

    /** Keeps how the topics differ from the contract; the log says it once. */
    void found(List<String> flaws) {
        if (!flaws.isEmpty() && !flaws.equals(this.topicFlaws)) {
            log.error("Topics are not as consumers are promised: {}", flaws);
        }
        this.topicFlaws = flaws;
    }

    List<String> topicFlaws() {
        return this.topicFlaws;
    }

    Duty duty() {
        return this.duty;
    }

    Standing standing() {
        return this.standing;
    }

    @Nullable Failure lastFailure() {
        return this.lastFailure;
    }

    long failures() {
        return (long) this.failures.count();
    }

    /** Not a number as long as the database was never asked. */
    double lag() {
        return known((double) this.standing.lag());
    }

    double lagSeconds() {
        Instant since = this.standing.waitingSince();
        return known(
                (since != null) ? Math.max(0, Duration.between(since, this.clock.instant()).toMillis() / 1000.0) : 0);
    }

    private double known(double value) {
        return this.standing.isKnown() ? value : Double.NaN;
    }

    /** What the relay of this node is doing. */
    enum Duty {

        /** No broker is set, or not started. */
        OFF,

        /** Another node relays. */
        STANDBY,

        /** This node relays. */
        ACTIVE,

        /** The last attempt failed. */
        FAILING

    }

    /**
     * The last thing that went wrong; its words are in the log of the service.
     *
     * @param at machine time
     */
    record Failure(String kind, Instant at) {
    }

}
