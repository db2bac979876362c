package vn.motcua.rules.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Submitter, owner or representative of a dossier, as entered: a person or an
 * organisation.
 *
 * @param idNumber null where the kind has no number
 */
public record Party(PartyKind kind, String name, IdentityKind idKind, @Nullable String idNumber, @Nullable String phone,
        @Nullable String email, @Nullable String address) {
}
