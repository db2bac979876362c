package vn.motcua.dossier.transition;

import vn.motcua.dossier.register.Dossier;

/**
 * A dossier and what would become of it.
 *
 * @param reason why it stays; empty where it moves
 */
public record TransitionLine(Dossier dossier, String reason) {

    /** Whether it goes on under the later version. */
    public boolean moves() {
        return this.reason.isEmpty();
    }

}
