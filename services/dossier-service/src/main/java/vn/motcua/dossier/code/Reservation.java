package vn.motcua.dossier.code;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Codes that were reserved together.
 *
 * @param day for which they are
 * @param reservedBy account
 * @param reservedAt legal time
 */
public record Reservation(UUID id, String agency, LocalDate day, String reason, String reservedBy, Instant reservedAt) {
}
