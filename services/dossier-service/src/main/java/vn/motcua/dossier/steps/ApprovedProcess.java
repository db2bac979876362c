package vn.motcua.dossier.steps;

import java.time.LocalDate;

import vn.motcua.rules.steps.InternalProcess;

/**
 * An internal process as it was approved for a procedure at an agency.
 *
 * @param version counted by us, from 1
 * @param decision by what it was approved
 * @param from first day for dossiers received then, in Vietnam
 */
public record ApprovedProcess(String procedure, String agency, int version, String decision, LocalDate from,
        InternalProcess process) {
}
