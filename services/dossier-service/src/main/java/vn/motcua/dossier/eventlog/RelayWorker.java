package vn.motcua.dossier.eventlog;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * One life of the relay: waits for the lock, then publishes until told to stop. After any
 * failure it gives the lock back, so that a node with a better line to the broker may
 * take over, and tries again after a pause.
 */
class RelayWorker implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(RelayWorker.class);

    /** A topic may be changed or lost while we run. */
    private static final Duration BETWEEN_CHECKS = Duration.ofMinutes(5);

    private final RelaySettings settings;

    private final KafkaSettings kafka;

    private final JdbcConnectionDetails database;

    private final Topics topics;

    private final Progress progress;

    private final CountDownLatch stopping = new CountDownLatch(1);

    private final Semaphore woken = new Semaphore(0);

    RelayWorker(RelaySettings settings, KafkaSettings kafka, JdbcConnectionDetails database, Topics topics,
            Progress progress) {
        this.settings = settings;
        this.kafka = kafka;
        this.database = database;
        this.topics = topics;
        this.progress = progress;
    }

    /** There is something new in the log. */
    void wake() {
        if (this.woken.availablePermits() == 0) {
            this.woken.release();
        }
    }

    /** Asks it to end after the batch it is sending. */
    void stop() {
        this.stopping.countDown();
        wake();
    }

    @Override
    public void run() {
        try (Publisher publisher = new Publisher(this.kafka, this.settings.patience())) {
            boolean stopped = false;
            while (!stopped) {
                stopped = pause(attempt(publisher));
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        finally {
            this.progress.takes(Progress.Duty.OFF);
        }
    }

    /** Serves until the stop or a failure; answers the pause to make. */
    private Duration attempt(Publisher publisher) throws InterruptedException {
        try (RelaySession session = new RelaySession(this.database)) {
            if (leads(session)) {
                relay(session.log(), publisher);
            }
            return Duration.ZERO;
        }
        catch (InterruptedException ex) {
            throw ex;
        }
        // whatever went wrong, facts are waiting: count it, say it, try again
        catch (Exception ex) {
            return noted(ex);
        }
    }

    private Duration noted(Exception failure) {
        int failures = this.progress.failed(failure);
        Duration pause = this.settings.pauseAfter(failures);
        if (failures == 1) {
            log.warn("The relay failed and tries again", failure);
        }
        else {
            log.warn("The relay failed {} times in a row and tries again in {}: {}", failures, pause,
                    failure.toString());
        }
        return pause;
    }

    /** Returns when this node is the active one, or false when it was told to stop. */
    private boolean leads(RelaySession session) throws InterruptedException {
        LogTail tail = session.log();
        boolean stopped = isStopping();
        while (!stopped && !session.lead()) {
            this.progress.takes(Progress.Duty.STANDBY);
            this.progress.look(tail);
            stopped = pause(this.settings.standby());
        }
        return !stopped;
    }

    private void relay(LogTail tail, Publisher publisher)
            throws ExecutionException, InterruptedException, TimeoutException {
        this.progress.look(tail);
        long checked = check();
        log.info("This node relays the facts to {}", this.kafka.bootstrap());
        this.progress.takes(Progress.Duty.ACTIVE);
        Round round = new Round(tail, publisher, this.progress);
        while (!isStopping()) {
            if (round.run(this.settings.batch()) == 0) {
                rest();
            }
            checked = (System.nanoTime() - checked > BETWEEN_CHECKS.toNanos()) ? check() : checked;
            this.progress.look(tail);
        }
    }

    /** Answers when, by the stopwatch. */
    private long check() throws ExecutionException, InterruptedException {
        this.progress.found(this.topics.ensure());
        return System.nanoTime();
    }

    /** Until something is appended here, or may have been appended elsewhere. */
    private void rest() throws InterruptedException {
        if (this.woken.tryAcquire(this.settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
            this.woken.drainPermits();
        }
    }

    private boolean isStopping() {
        return this.stopping.getCount() == 0;
    }

    /** Answers whether the stop came. */
    private boolean pause(Duration pause) throws InterruptedException {
        return this.stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }

}
