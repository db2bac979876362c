package vn.motcua.dossier.eventlog;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Lets facts through in the order of their positions, and none too early. A hole may be a
 * transaction that still runs and will be seen later, or one that was rolled back and
 * never will: nothing passes a hole before every transaction that could fill it has ended
 * (design D5).
 */
class Gate {

    private final LogTail log;

    private @Nullable Horizon horizon;

    /** Holes up to here stay empty for ever. */
    private long settled;

    Gate(LogTail log) {
        this.log = log;
    }

    /** The facts after the position that may go now. */
    List<WaitingFact> open(long position, int limit) {
        if (!mayOpen(position)) {
            return List.of();
        }
        List<WaitingFact> visible = this.log.after(position, limit);
        int free = free(position, visible);
        if (free < visible.size() && this.horizon == null) {
            this.horizon = this.log.horizon();
        }
        return visible.subList(0, free);
    }

    /** Facts committed before the snapshot of this look are in every later one. */
    private boolean mayOpen(long position) {
        Horizon waiting = this.horizon;
        if (waiting == null) {
            return true;
        }
        if (this.log.isPast(waiting)) {
            this.settled = Math.max(this.settled, waiting.position());
            this.horizon = null;
            return true;
        }
        return this.log.isFilled(position + 1);
    }

    private int free(long position, List<WaitingFact> visible) {
        long last = position;
        int free = 0;
        for (WaitingFact fact : visible) {
            if (fact.position() != last + 1 && fact.position() > this.settled) {
                break;
            }
            last = fact.position();
            free++;
        }
        return free;
    }

}
