package vn.motcua.rules.dossier;

import java.time.LocalDate;

/**
 * A dossier code that was set aside for a receipt written by hand (domain D11).
 *
 * @param agency whose counter it was taken from
 * @param day for which the receipts are handed out
 * @param used whether a dossier has it
 * @param voided whether it was given up
 */
public record ReservedCode(String code, String agency, LocalDate day, boolean used, boolean voided) {
}
