package vn.motcua.dossier.absence;

import java.util.UUID;

import vn.motcua.rules.absence.SigningSubstitute;

/**
 * A line of the list of signing substitutes as the page shows it.
 *
 * @param name of the person
 * @param authority what stands over the position: {@code KT. CHỦ TỊCH}
 * @param over whether it is over, or was ended
 */
public record SignerLine(UUID id, String name, String authority, SigningSubstitute line, boolean over) {
}
