package vn.motcua.simulator;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The dossiers that an office has in hand. */
final class Cases {

    private final Map<UUID, Case> known = new ConcurrentHashMap<>();

    /** The case of a dossier; one that somebody else handed in gets a plain story. */
    Case of(UUID dossier) {
        return this.known.computeIfAbsent(dossier, Case::found);
    }

    void begin(Case begun) {
        this.known.put(begun.id(), begun);
    }

    void end(UUID dossier) {
        this.known.remove(dossier);
    }

}
