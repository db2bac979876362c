package vn.motcua.metrics.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts and stops the folding threads with the application. */
@Component
class FoldWorkers implements SmartLifecycle {

    /** Started before the web server answers, stopped after it has fallen silent. */
    private static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 10_000;

    private static final Logger log = LoggerFactory.getLogger(FoldWorkers.class);

    private final FoldSettings settings;

    private final FoldWorker.Parts parts;

    private final List<FoldWorker> workers = new ArrayList<>();

    private final List<Thread> threads = new ArrayList<>();

    FoldWorkers(FoldSettings settings, Topics topics, Consumers consumers, Positions positions, BatchFold fold,
            FoldProgress progress, ApplicationEventPublisher listeners) {
        this.settings = settings;
        this.parts = new FoldWorker.Parts(topics, consumers, positions, fold, progress, listeners);
    }

    @Override
    public synchronized void start() {
        for (int number = 0; number < this.settings.consumers(); number++) {
            FoldWorker worker = new FoldWorker(number, this.parts, this.settings);
            Thread thread = new Thread(worker, "metrics-fold-" + number);
            this.workers.add(worker);
            this.threads.add(thread);
            thread.start();
        }
    }

    @Override
    public synchronized void stop() {
        this.workers.forEach(FoldWorker::stop);
        for (Thread thread : this.threads) {
            join(thread);
        }
        this.workers.clear();
        this.threads.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !this.threads.isEmpty();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private static void join(Thread thread) {
        try {
            thread.join(TimeUnit.SECONDS.toMillis(15));
            if (thread.isAlive()) {
                log.warn("{} is still busy with a batch; its transaction ends with the connection", thread.getName());
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

}
