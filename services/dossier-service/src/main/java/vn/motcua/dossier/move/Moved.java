package vn.motcua.dossier.move;

import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * A move as it was made.
 *
 * @param from code of the agency that had it
 * @param to code of the competent agency
 * @param paper the transfer slip
 */
public record Moved(String from, String to, ZonedDateTime at, String officer, String reason, UUID paper) {
}
