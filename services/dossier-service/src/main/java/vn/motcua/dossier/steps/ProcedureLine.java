package vn.motcua.dossier.steps;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.catalogue.Procedure;

/**
 * A procedure of the reader's agency.
 *
 * @param approved its steps; absent where none are approved
 */
public record ProcedureLine(Procedure procedure, @Nullable ApprovedProcess approved) {
}
