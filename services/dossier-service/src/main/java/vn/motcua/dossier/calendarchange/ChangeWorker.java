package vn.motcua.dossier.calendarchange;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts the open dossiers of a change anew, on whichever node comes first. */
@Component
class ChangeWorker {

    private static final Logger log = LoggerFactory.getLogger(ChangeWorker.class);

    private static final long LOOK_MILLIS = 300;

    private static final long BACK_OFF_MILLIS = 2000;

    private final ChangeBatch batch;

    private final ChangeSettings settings;

    private final Counter failures;

    ChangeWorker(ChangeBatch batch, ChangeSettings settings, MeterRegistry meters) {
        this.batch = batch;
        this.settings = settings;
        this.failures = meters.counter("motcua.calendar.failures");
    }

    @Scheduled(fixedDelay = LOOK_MILLIS)
    void round() throws InterruptedException {
        if (!this.settings.worker()) {
            return;
        }
        try {
            while (!Thread.currentThread().isInterrupted() && this.batch.next()) {
                // the next batch is a transaction of its own
            }
        }
        catch (RuntimeException ex) {
            this.failures.increment();
            log.warn("Counting the open dossiers anew failed and goes on where it stood", ex);
            Thread.sleep(BACK_OFF_MILLIS);
        }
    }

}
