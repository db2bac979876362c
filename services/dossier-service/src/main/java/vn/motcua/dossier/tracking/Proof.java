package vn.motcua.dossier.tracking;

import java.time.LocalDate;

/**
 * What a paper's QR proves: which paper it is and whether it still holds. Nothing about
 * the person it was made for.
 *
 * @param mark for example {@code Mẫu số 01}
 * @param day on which it was signed
 * @param replaced whether a later paper of the same form took its place
 */
public record Proof(String title, String mark, String number, String agency, LocalDate day, boolean replaced) {
}
