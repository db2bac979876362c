package vn.motcua.dossier.paper;

import java.time.ZonedDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A paper that was signed and numbered.
 *
 * @param dossier absent where the paper belongs to none
 * @param agency code of the agency that issued it
 * @param signedAt legal time in Vietnam
 * @param signedBy account of the person who signed
 * @param replaced whether a later paper of the same form took its place
 * @param recalled whether it was called back before it was delivered
 * @param proofToken what its QR leads to
 */
public record IssuedPaper(UUID id, @Nullable UUID dossier, String agency, FormKey form, String number,
        ZonedDateTime signedAt, String signedBy, boolean replaced, boolean recalled, UUID proofToken) {
}
