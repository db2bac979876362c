package vn.motcua.dossier.catalogue;

import java.time.LocalDate;

/**
 * An agency receives a procedure no longer.
 *
 * @param stopsOn first day without new dossiers
 */
public record OfferStop(String procedure, String agency, LocalDate stopsOn, String reason) {
}
