package vn.motcua.simulator;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** A few threads that lend themselves to the people. */
final class Crew implements AutoCloseable {

    private static final int THREADS = 4;

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, (work) -> {
        Thread thread = new Thread(work, "people-" + COUNT.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    });

    /** Does everything, and comes back when all is done or something failed. */
    void doAll(List<Runnable> work) {
        try {
            for (Future<?> done : this.threads.invokeAll(work.stream().map(Executors::callable).toList())) {
                done.get();
            }
        }
        catch (ExecutionException ex) {
            if (ex.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(ex.getCause());
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the people were sent home");
        }
    }

    @Override
    public void close() {
        this.threads.shutdownNow();
    }

}
