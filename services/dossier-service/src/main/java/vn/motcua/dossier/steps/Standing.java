package vn.motcua.dossier.steps;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.register.Dossier;

/**
 * Where a dossier stands in its internal process.
 *
 * @param version of the process, from its reception to its end; null where none was
 * approved
 * @param place number of the current step
 * @param officerUnit id of the unit whose officer had it last; empty for its own
 * @param proposedPlace number of the step that proposed how to settle it
 */
record Standing(UUID dossier, String procedure, String agency, @Nullable Integer version, int place, String officerUnit,
        @Nullable Integer proposedPlace) {

    /** Whether it is of the procedure and agency that the dossier has now. */
    boolean isOf(Dossier dossier) {
        return this.procedure.equals(dossier.subject().procedure()) && this.agency.equals(dossier.subject().agency());
    }

}
