package vn.motcua.dossier.catalogue;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A version of a procedure and when new dossiers are received under it. A dossier that
 * was received under it ends under it.
 *
 * @param to the last day, whether its own or that before a later version; absent while no
 * end is known. A version that another one replaced before it began ends before it begins
 * @param wrong whether the reader's agency found it not to be what the decision says
 */
public record VersionView(Procedure procedure, LocalDate from, @Nullable LocalDate to, State state, boolean wrong) {

    /** Where today is. */
    public enum State {

        /** It begins later. */
        NOT_YET,

        /** New dossiers are received under it. */
        IN_FORCE,

        /** New dossiers are received under another, or none. */
        OVER

    }

}
