package vn.motcua.dossier.calendarchange;

import java.time.Duration;

/**
 * How many dossiers go into the next transaction, so that none lasts much longer than the
 * relay, and whoever wants one of the dossiers, should wait (design D5). For one thread.
 */
final class Pace {

    private static final Duration AIM = Duration.ofMillis(180);

    private static final int LEAST = 300;

    private final int most;

    private int next;

    Pace(int most) {
        this.most = most;
        this.next = Math.max(1, most / 2);
    }

    int next() {
        return this.next;
    }

    /** A transaction of {@link #next()} dossiers lasted that long. */
    void took(Duration time) {
        long fitting = this.next * AIM.toNanos() / Math.max(1, time.toNanos());
        long grown = Math.min(fitting, 2L * this.next);
        this.next = (int) Math.min(this.most, Math.max(grown, LEAST));
    }

}
