package vn.motcua.papers;

import java.time.ZonedDateTime;

/**
 * Notice that the new appointment has passed too: no second letter of apology, for a new
 * appointment is made only once (Decree 61/2018 Art. 19.9), and so it names no new date.
 *
 * @param originalDueAt the first appointment
 * @param newDueAt the one that took its place
 * @param reason why, and what is done now
 * @param signerAuthority authority mark ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH")
 */
public record LateNoticePaper(PaperHead head, String dossierCode, PersonLine addressee, String procedureName,
        ZonedDateTime receivedAt, ZonedDateTime originalDueAt, ZonedDateTime newDueAt, String reason, String hotline,
        String signerAuthority, String signerTitle, String signerName) implements Paper {
}
