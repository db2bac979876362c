package vn.motcua.papers;

import java.time.ZonedDateTime;

/**
 * Notice under the agency's e-seal alone: nobody signed, so it is no letter of apology
 * (Decree 30/2020 Art. 13 and 17) and says so.
 *
 * @param dueAt the appointment that has passed
 */
public record SealNoticePaper(PaperHead head, String dossierCode, PersonLine addressee, String procedureName,
        ZonedDateTime receivedAt, ZonedDateTime dueAt, String hotline) implements Paper {
}
