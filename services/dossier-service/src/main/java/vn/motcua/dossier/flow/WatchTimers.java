package vn.motcua.dossier.flow;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.deadline.LastDay;

/** The timers that watches over due dates wait on, many at a time. */
public interface WatchTimers {

    /**
     * Moves the timers of these dossiers to their new instants. The dossiers are locked
     * by the caller, before any timer.
     * @return those whose watch does not wait on a timer that could only be moved: it has
     * to begin anew
     */
    Set<UUID> move(List<Instants> dossiers);

    /**
     * The instants that a watch asks for.
     *
     * @param question the moments of the day on which the question must be answered
     * @param letter those of the day on which the open draft must be signed; null where
     * none is open
     * @param askAt null where the holder can no longer be asked in time
     * @param neverAsked whether the watch began without a question
     */
    record Instants(UUID dossier, @Nullable Instant askAt, @Nullable Instant escalateAt, Instant originalDueAt,
            Instant dueAt, LastDay question, @Nullable LastDay letter, boolean neverAsked) {
    }

}
