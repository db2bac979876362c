package vn.motcua.dossier.eventlog;

import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Carries the event log to Kafka: one node of all, in the order of the log, nothing lost
 * (design D5). Runs and stops with the application; with no broker set it stays off.
 */
@Component
class Relay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);

    /** Before timers and web, so that it stops after the last who append. */
    private static final int PHASE = 0;

    private static final long GRACE_MILLIS = 3_000;

    private final RelaySettings settings;

    private final KafkaSettings kafka;

    private final JdbcConnectionDetails database;

    private final Topics topics;

    private final Progress progress;

    private volatile @Nullable Shift shift;

    Relay(RelaySettings settings, KafkaSettings kafka, JdbcConnectionDetails database, Topics topics,
            Progress progress) {
        this.settings = settings;
        this.kafka = kafka;
        this.database = database;
        this.topics = topics;
        this.progress = progress;
    }

    @Override
    public synchronized void start() {
        if (!this.kafka.isSet()) {
            log.info("No broker is set (KAFKA_BOOTSTRAP): facts stay in the log");
            return;
        }
        if (this.shift == null) {
            RelayWorker worker = new RelayWorker(this.settings, this.kafka, this.database, this.topics, this.progress);
            Thread thread = new Thread(worker, "dossier-relay");
            this.shift = new Shift(worker, thread);
            thread.start();
        }
    }

    /** Lets the batch on its way arrive, within reason. */
    @Override
    public synchronized void stop() {
        Shift current = this.shift;
        if (current != null) {
            current.worker().stop();
            join(current.thread());
            this.shift = null;
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(GRACE_MILLIS);
            if (thread.isAlive()) {
                thread.interrupt();
                thread.join(TimeUnit.SECONDS.toMillis(10));
            }
            if (thread.isAlive()) {
                log.warn("The relay is still busy; its lock ends with its session");
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return this.shift != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    /** Facts of this node go at once; those of other nodes are found by looking. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void appended(EventLog.FactAppended appended) {
        wake();
    }

    void wake() {
        Shift current = this.shift;
        if (current != null) {
            current.worker().wake();
        }
    }

    private record Shift(RelayWorker worker, Thread thread) {
    }

}
