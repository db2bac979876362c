package vn.motcua.dossier.move;

import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * A dossier sent on before anybody accepted it.
 *
 * @param from code of the agency that it was handed in at
 * @param to code of the competent agency
 */
public record Forwarded(UUID dossier, String from, String to, ZonedDateTime at, String officer, String reason) {
}
