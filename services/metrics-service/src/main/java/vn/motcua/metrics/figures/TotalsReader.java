package vn.motcua.metrics.figures;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.metrics.fold.BatchFolded;
import vn.motcua.metrics.fold.DeadLetters;
import vn.motcua.metrics.indicators.Indicators;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Renews the totals: at once after a folded batch, and by a tick, since a dossier becomes
 * overdue without any event.
 */
@Component
class TotalsReader implements SmartLifecycle {

    private static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 10_001;

    private static final Logger log = LoggerFactory.getLogger(TotalsReader.class);

    private final Indicators indicators;

    private final DeadLetters deadLetters;

    private final CurrentTotals totals;

    private final Meters meters;

    private final FiguresSettings settings;

    private final Semaphore news = new Semaphore(0);

    private volatile boolean running;

    private Thread thread = new Thread();

    TotalsReader(Indicators indicators, DeadLetters deadLetters, CurrentTotals totals, Meters meters,
            FiguresSettings settings) {
        this.indicators = indicators;
        this.deadLetters = deadLetters;
        this.totals = totals;
        this.meters = meters;
        this.settings = settings;
    }

    @EventListener
    void on(BatchFolded batch) {
        this.news.release();
    }

    @Override
    public void start() {
        this.running = true;
        this.thread = new Thread(this::loop, "metrics-totals");
        this.thread.start();
    }

    @Override
    public void stop() {
        this.running = false;
        this.news.release();
        try {
            this.thread.join(Duration.ofSeconds(5).toMillis());
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return this.running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void loop() {
        while (this.running) {
            try {
                renew();
                Thread.sleep(this.settings.rest().toMillis());
                if (this.news.tryAcquire(this.settings.tick().toMillis(), TimeUnit.MILLISECONDS)) {
                    this.news.drainPermits();
                }
            }
            catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
                this.running = false;
            }
        }
    }

    // the old totals stay until the database answers again; health says that it does not
    private void renew() throws InterruptedException {
        try {
            this.totals.renew(this.indicators.totals().byAgency(), this.deadLetters.count());
            this.meters.renew();
        }
        catch (RuntimeException ex) {
            this.totals.failed();
            log.error("The totals could not be read; next attempt in {}", this.settings.tick(), ex);
            Thread.sleep(this.settings.tick().toMillis());
        }
    }

}
