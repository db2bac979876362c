package vn.motcua.dossier.worklist;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Knows when the steps behind work items are due, by the approved internal process. */
public interface StepDues {

    /**
     * The due instant of each work item that is a step or a question to another office,
     * by its id; items without one are absent.
     */
    Map<UUID, Instant> of(Collection<WorkItem> items);

}
