package vn.motcua.papers;

import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Notice that a dossier is not settled, with the reason (Decree 61/2018 Art. 19.8): the
 * result of a refusal, and what tells of a stop where the regime has no form for one.
 *
 * @param receivedAt when the dossier was received
 * @param stopped whether it is stopped rather than refused
 * @param basis provision under which the notice is given
 * @param signerAuthority authority mark ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"); may be
 * empty
 * @param replaces number and day of the notice that this corrected one takes the place
 * of; else null
 */
public record SettleRefusalPaper(PaperHead head, String dossierCode, PersonLine addressee, String procedureName,
        ZonedDateTime receivedAt, boolean stopped, String reason, String basis, String signerAuthority,
        String signerTitle, String signerName, @Nullable String replaces) implements Paper {
}
