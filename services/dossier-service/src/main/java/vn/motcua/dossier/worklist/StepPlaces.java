package vn.motcua.dossier.worklist;

import java.util.UUID;

/** Knows in which step of its internal process a dossier stands. */
public interface StepPlaces {

    /**
     * Enters an accepted dossier at the first step of the process that was in force when
     * it was received.
     */
    void begin(UUID dossier);

}
