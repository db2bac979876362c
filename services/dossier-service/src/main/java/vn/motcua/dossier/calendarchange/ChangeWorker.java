package vn.motcua.dossier.calendarchange;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import vn.motcua.dossier.time.MachineClock;

/** Counts the open dossiers of a change anew, on whichever node comes first. */
@Component
class ChangeWorker {

    private static final Logger log = LoggerFactory.getLogger(ChangeWorker.class);

    private static final long LOOK_MILLIS = 300;

    private static final Duration BACK_OFF = Duration.ofSeconds(2);

    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final ChangeBatch batch;

    private final ChangeSettings settings;

    private final KnownChanges known;

    private final MachineClock machine;

    private final Counter failures;

    private final ExecutorService hands;

    ChangeWorker(ChangeBatch batch, ChangeSettings settings, KnownChanges known, MachineClock machine,
            MeterRegistry meters) {
        this.batch = batch;
        this.settings = settings;
        this.known = known;
        this.machine = machine;
        this.failures = meters.counter("motcua.calendar.failures");
        this.hands = Executors.newFixedThreadPool(settings.hands(), (work) -> new Thread(work, "calendar-change"));
    }

    @Scheduled(fixedDelay = LOOK_MILLIS)
    void round() throws InterruptedException {
        if (this.settings.worker() && isAnyRunning()) {
            this.hands.invokeAll(Collections.nCopies(this.settings.hands(), Executors.callable(this::work)));
        }
    }

    private boolean isAnyRunning() {
        try {
            return this.known.running().isPresent();
        }
        catch (RuntimeException ex) {
            failed(ex);
            return false;
        }
    }

    private void work() {
        Pace pace = new Pace(this.settings.batch());
        try {
            for (boolean more = true; more && !Thread.currentThread().isInterrupted();) {
                Instant began = this.machine.instant();
                more = this.batch.next(pace.next());
                pace.took(Duration.between(began, this.machine.instant()));
            }
        }
        catch (RuntimeException ex) {
            failed(ex);
        }
    }

    private void failed(RuntimeException ex) {
        this.failures.increment();
        log.warn("Counting the open dossiers anew failed and goes on where it stood", ex);
        LockSupport.parkNanos(BACK_OFF.toNanos());
    }

    /** A transaction that has begun is ended. */
    @PreDestroy
    void stop() throws InterruptedException {
        this.hands.shutdownNow();
        this.hands.awaitTermination(FAREWELL.toSeconds(), TimeUnit.SECONDS);
    }

}
