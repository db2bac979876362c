package vn.motcua.papers;

import org.jspecify.annotations.Nullable;

/**
 * Notice that a dossier is not settled any further, with the reason (Mẫu số 05 of
 * Circular 03/2025/TT-VPCP).
 *
 * @param signerAuthority authority mark ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH")
 * @param replaces number and day of the notice that this corrected one takes the place
 * of; else null
 */
public record StopPaper(PaperHead head, String dossierCode, PersonLine addressee, String procedureName, String reason,
        String signerAuthority, String signerTitle, String signerName, @Nullable String replaces) implements Paper {
}
