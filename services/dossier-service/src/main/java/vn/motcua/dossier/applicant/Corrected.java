package vn.motcua.dossier.applicant;

import java.util.List;

import vn.motcua.dossier.duplicate.Twin;
import vn.motcua.rules.dossier.ApplicantCorrection;

/**
 * What came of a correction.
 *
 * @param kind whether it is the same person, better spelt
 * @param receiptReplaced whether a new receipt took the place of one with the old words
 * @param duplicates other open dossiers of the person that it is about now: a warning
 */
public record Corrected(ApplicantCorrection.Kind kind, boolean receiptReplaced, List<Twin> duplicates) {
}
