package vn.motcua.dossier.register;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.dossier.CrossTerritory.Carriage;

/**
 * A dossier that the desk of one agency took in for the competent one (phi địa giới hành
 * chính).
 *
 * @param takenBy code of the agency whose desk took it in
 * @param competent code of the agency that it was taken in for
 * @param at legal time
 * @param returnAt code of the agency at whose desk the result is fetched
 * @param arrivedAt when the competent agency received it; null while it is on its way
 */
public record Taking(UUID dossier, String takenBy, String competent, Instant at, String officer, Carriage carriage,
        String returnAt, @Nullable Instant arrivedAt) {
}
