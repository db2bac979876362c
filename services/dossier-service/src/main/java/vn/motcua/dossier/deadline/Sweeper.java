package vn.motcua.dossier.deadline;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import vn.motcua.dossier.flow.Commands;

/**
 * Writes what falls due in bulk, so that the late board is right at once on an evening
 * when thousands fall due together. The timers of the watch move the flow afterwards.
 */
@Component
public class Sweeper {

    private static final Logger log = LoggerFactory.getLogger(Sweeper.class);

    private static final int BATCH = 1000;

    private static final long PAUSE_MILLIS = 500;

    private final LateBatch late;

    private final Commands commands;

    private final Counter failures;

    private final Counter swept;

    Sweeper(LateBatch late, Commands commands, MeterRegistry meters) {
        this.late = late;
        this.commands = commands;
        this.failures = meters.counter("motcua.sweeper.failures");
        this.swept = meters.counter("motcua.sweeper.swept");
    }

    /** Writes everything that has fallen due by now; answers how many facts it wrote. */
    public int sweep() {
        int total = 0;
        for (int written = BATCH; written == BATCH;) {
            written = this.commands.run(() -> this.late.write(BATCH));
            total += written;
        }
        for (int written = BATCH; written == BATCH;) {
            written = this.commands.run(() -> this.late.writeBroken(BATCH));
            total += written;
        }
        this.swept.increment(total);
        return total;
    }

    @Scheduled(fixedDelay = PAUSE_MILLIS)
    void round() {
        try {
            sweep();
        }
        catch (RuntimeException ex) {
            this.failures.increment();
            log.warn("The sweeper failed and tries again", ex);
        }
    }

}
