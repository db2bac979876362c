package vn.motcua.papers;

import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Notice under the agency's e-seal alone: nobody signed, so it is no letter of apology
 * (Decree 30/2020 Art. 13 and 17) and says so.
 *
 * @param dueAt the appointment that has passed
 * @param letterTitle title of the letter that this is not
 * @param lookup address where anyone with the code sees how far the dossier has come
 */
public record SealNoticePaper(PaperHead head, String dossierCode, PersonLine addressee, String procedureName,
        ZonedDateTime receivedAt, ZonedDateTime dueAt, String hotline, @Nullable String letterTitle,
        @Nullable String lookup) implements Paper {
}
