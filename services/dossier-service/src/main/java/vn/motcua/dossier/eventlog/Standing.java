package vn.motcua.dossier.eventlog;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How far the relay is, seen at one moment.
 *
 * @param position the last one passed on
 * @param newest the highest one in the log
 * @param waitingSince machine time at which the oldest fact not yet passed on was written
 * @param writer the oldest transaction that writes, of all databases of the cluster:
 * holes in the log cannot be passed before it ends
 */
record Standing(long position, long newest, @Nullable Instant waitingSince, @Nullable Writer writer) {

    static final Standing UNKNOWN = new Standing(-1, -1, null, null);

    boolean isKnown() {
        return this.position >= 0;
    }

    /** Positions not yet passed on; holes left by rolled-back transactions count. */
    long lag() {
        return Math.max(0, this.newest - this.position);
    }

    Standing movedTo(long moved) {
        return new Standing(moved, Math.max(this.newest, moved), (moved < this.newest) ? this.waitingSince : null,
                this.writer);
    }

    /**
     * A transaction that writes.
     *
     * @param process its server process
     * @param since when it began, by the clock of the database server
     */
    record Writer(int process, String database, String application, Instant since) {
    }

}
