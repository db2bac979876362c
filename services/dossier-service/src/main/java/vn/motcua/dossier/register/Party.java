package vn.motcua.dossier.register;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * A person or an organisation that has to do with a dossier (domain D13).
 *
 * @param kind {@code PERSON} or {@code ORGANISATION}
 * @param idKind kind of identity paper; {@code NONE} for a newborn
 */
public record Party(PartyRole role, String kind, String name, String idKind, @Nullable String idNumber,
        @Nullable String phone, @Nullable String email, @Nullable String address) {

    /**
     * Whose matter a dossier is: the owner's, where there is one, else the submitter's.
     */
    public static Party principal(Collection<Party> parties) {
        return parties.stream()
            .filter((party) -> party.role() == PartyRole.OWNER)
            .findFirst()
            .or(() -> parties.stream().filter((party) -> party.role() == PartyRole.SUBMITTER).findFirst())
            .orElseThrow();
    }

    /** In which part. */
    public enum PartyRole {

        /** Người nộp hồ sơ. */
        SUBMITTER,

        /** Chủ hồ sơ, where not the submitter. */
        OWNER,

        /** Người đại diện / được ủy quyền. */
        REPRESENTATIVE

    }

}
