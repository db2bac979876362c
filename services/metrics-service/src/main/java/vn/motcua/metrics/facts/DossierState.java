package vn.motcua.metrics.facts;

import java.time.Instant;

import vn.motcua.events.DossierSnapshot;

/**
 * The state of a dossier as its latest known fact told it.
 *
 * @param sequence of that fact within the dossier
 * @param at legal time of that fact
 * @param dossier the snapshot it carried
 */
public record DossierState(long sequence, Instant at, DossierSnapshot dossier) {

    /** The later of two states of the same dossier. */
    public DossierState orLater(DossierState other) {
        return other.sequence > this.sequence ? other : this;
    }

}
