package vn.motcua.dossier.paper;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

import vn.motcua.dossier.time.MachineClock;

/**
 * Makes the PDFs of issued papers after the commit, one at a time beside the users' work;
 * what a crash left unmade is found again by the next round.
 */
@Component
class SealJob implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SealJob.class);

    private static final int BATCH = 10;

    /** Longer than a batch takes; a node that dies gives its papers back by it. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /**
     * Between two papers: printing costs a tenth of a second of processor time that
     * belongs to the people who wait.
     */
    private static final Duration BREATH = Duration.ofMillis(100);

    private final PaperOffice office;

    private final PaperStore store;

    private final MachineClock machine;

    private final Counter failures;

    private final Counter printed;

    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(1), (work) -> {
                Thread thread = new Thread(work, "paper-press");
                thread.setDaemon(true);
                return thread;
            }, new ThreadPoolExecutor.DiscardPolicy());

    private volatile boolean running;

    SealJob(PaperOffice office, PaperStore store, MachineClock machine, MeterRegistry meters) {
        this.office = office;
        this.store = store;
        this.machine = machine;
        this.failures = meters.counter("motcua.papers.failures");
        this.printed = meters.counter("motcua.papers.printed");
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
        List<PaperStore.ToSeal> taken;
        do {
            Instant now = this.machine.instant();
            taken = this.store.takeUnsealed(BATCH, now, now.plus(LEASE));
            for (PaperStore.ToSeal paper : taken) {
                if (!this.running) {
                    return;
                }
                print(paper);
            }
        }
        while (taken.size() == BATCH);
    }

    private void print(PaperStore.ToSeal paper) {
        try {
            this.office.seal(paper.id());
            this.printed.increment();
            LockSupport.parkNanos(BREATH.toNanos());
        }
        catch (RuntimeException ex) {
            this.failures.increment();
            Duration pause = pauseAfter(paper.tries());
            log.warn("Paper {} could not be printed (try {}); it keeps its number and is tried again in {}", paper.id(),
                    paper.tries(), pause, ex);
            this.store.tryAgainAt(paper.id(), this.machine.instant().plus(pause));
        }
    }

    /** Twice as long after each try, so that what can be printed is not kept waiting. */
    static Duration pauseAfter(int tries) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(Math.max(tries - 1, 0), 20));
        return (pause.compareTo(LONGEST_PAUSE) > 0) ? LONGEST_PAUSE : pause;
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
