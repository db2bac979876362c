package vn.motcua.dossier.applicant;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.register.Party.PartyRole;

/**
 * A party of a dossier as it stood before a correction, nothing covered.
 *
 * @param name null where nobody was named in that part, as all that follows up to
 * {@code address}
 * @param proof may be empty
 * @param at legal time of the correction
 * @param officer account of who corrected it
 */
public record Before(PartyRole role, @Nullable String name, @Nullable String idKind, @Nullable String idNumber,
        @Nullable String phone, @Nullable String email, @Nullable String address, String reason, String proof,
        Instant at, String officer) {
}
