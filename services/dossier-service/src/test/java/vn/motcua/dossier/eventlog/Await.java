package vn.motcua.dossier.eventlog;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what other threads and servers do. */
final class Await {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Await() {
    }

    static void until(Supplier<String> what, BooleanSupplier done) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > giveUp) {
                throw new AssertionError("Waited in vain until " + what.get());
            }
            sleep(10);
        }
    }

    static void until(String what, BooleanSupplier done) {
        until(() -> what, done);
    }

    /** Until all that is in the log now has been passed on. */
    static void published(LogDatabase database) {
        long highest = database.highest();
        until(() -> "the relay at " + database.position() + " arrives at " + highest,
                () -> database.position() >= highest);
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
