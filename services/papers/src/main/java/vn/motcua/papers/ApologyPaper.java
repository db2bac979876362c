package vn.motcua.papers;

import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Apology for a late result with the new appointment (Mẫu số 04).
 *
 * @param afterExpiry whether the promised moment has passed: before it, the form's
 * standing sentence "chưa trả kết quả" would be untrue, so the letter says what is
 * expected instead
 * @param promisedAt the appointment printed on the receipt
 * @param newDueAt the new appointment; not read where the result is there already
 * @param resolvedAt when the result was signed, where the letter comes after it: then
 * nothing is promised any more
 * @param printCode which draft this print is of, where it is to be signed by hand; what
 * is registered names it
 * @param signerAuthority authority mark ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH")
 */
public record ApologyPaper(PaperHead head, boolean afterExpiry, String dossierCode, PersonLine addressee,
        String procedureName, ZonedDateTime receivedAt, ZonedDateTime promisedAt, ZonedDateTime newDueAt,
        @Nullable ZonedDateTime resolvedAt, String reason, String signerAuthority, String signerTitle,
        String signerName, @Nullable String printCode) implements Paper {
}
