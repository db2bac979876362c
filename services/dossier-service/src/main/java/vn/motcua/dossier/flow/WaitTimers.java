package vn.motcua.dossier.flow;

import java.util.Collection;
import java.util.UUID;

/** The timers of processes beside the watches over due dates, many at a time. */
public interface WaitTimers {

    /**
     * Sets the timers of these processes to the moments for which their models ask now.
     * What they belong to is locked by the caller, before any timer.
     * @return how many of the processes wait for another moment now
     */
    int setAnew(String process, Collection<UUID> subjects);

}
