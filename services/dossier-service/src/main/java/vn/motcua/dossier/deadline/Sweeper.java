package vn.motcua.dossier.deadline;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import vn.motcua.dossier.flow.Commands;

/**
 * Writes what falls due in bulk, so that the late board is right at once on an evening
 * when thousands fall due together. The timers of the watch move the flow afterwards.
 */
@Component
public class Sweeper implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Sweeper.class);

    private static final int BATCH = 1000;

    private static final long PAUSE_MILLIS = 500;

    private final LateBatch late;

    private final Commands commands;

    private final Counter failures;

    private final Counter swept;

    private volatile @Nullable ScheduledExecutorService thread;

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

    private void round() {
        try {
            sweep();
        }
        catch (RuntimeException ex) {
            this.failures.increment();
            log.warn("The sweeper failed and tries again", ex);
        }
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor((work) -> {
            Thread sweeper = new Thread(work, "sweeper");
            sweeper.setDaemon(true);
            return sweeper;
        });
        started.scheduleWithFixedDelay(this::round, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        this.thread = started;
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService started = this.thread;
        if (started != null) {
            started.shutdown();
            try {
                started.awaitTermination(5, TimeUnit.SECONDS);
            }
            catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
            }
            this.thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return this.thread != null;
    }

    @Override
    public int getPhase() {
        return 100;
    }

}
