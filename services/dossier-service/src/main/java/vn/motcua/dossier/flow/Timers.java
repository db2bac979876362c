package vn.motcua.dossier.flow;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** The timers of the processes, for whoever moves the legal clock. */
public interface Timers {

    /** When the next timer after the given legal instant is due. */
    @Nullable Instant nextAfter(Instant instant);

    /** Runs the timers that are due now; answers how many there were. */
    int runDue();

}
