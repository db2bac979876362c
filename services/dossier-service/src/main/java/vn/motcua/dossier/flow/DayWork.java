package vn.motcua.dossier.flow;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** Work that comes with the days, beside the timers of the processes. */
public interface DayWork {

    /** When the next of it is due after the given legal instant. */
    @Nullable Instant nextAfter(Instant instant);

    /** Does what is due now; answers how much that was. */
    int runDue();

}
