package vn.motcua.dossier.paper;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Makes the PDFs of issued papers after the commit, one at a time beside the users' work;
 * what a crash left unmade is found again by the next round.
 */
@Component
class SealJob implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SealJob.class);

    private static final int BATCH = 50;

    /**
     * Between two papers: printing costs a tenth of a second of processor time that
     * belongs to the people who wait.
     */
    private static final Duration BREATH = Duration.ofMillis(100);

    private final PaperOffice office;

    private final PaperStore store;

    private final Counter failures;

    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(1), (work) -> {
                Thread thread = new Thread(work, "paper-press");
                thread.setDaemon(true);
                return thread;
            }, new ThreadPoolExecutor.DiscardPolicy());

    private volatile boolean running;

    SealJob(PaperOffice office, PaperStore store, MeterRegistry meters) {
        this.office = office;
        this.store = store;
        this.failures = meters.counter("motcua.papers.failures");
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(PaperOffice.PaperIssued issued) {
        wake();
    }

    @Scheduled(fixedDelay = 5000)
    void wake() {
        if (this.running) {
            this.worker.execute(this::round);
        }
    }

    private void round() {
        for (UUID paper : this.store.unsealed(BATCH)) {
            if (!this.running) {
                return;
            }
            try {
                this.office.seal(paper);
                LockSupport.parkNanos(BREATH.toNanos());
            }
            catch (RuntimeException ex) {
                this.failures.increment();
                log.warn("Paper {} could not be printed; it keeps its number and is tried again", paper, ex);
            }
        }
    }

    @Override
    public void start() {
        this.running = true;
    }

    @Override
    public void stop() {
        this.running = false;
        this.worker.shutdown();
        try {
            this.worker.awaitTermination(10, TimeUnit.SECONDS);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return this.running;
    }

}
