package vn.motcua.dossier.applicant;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.intake.NewDossier;
import vn.motcua.dossier.register.Party;
import vn.motcua.rules.dossier.IdentityKind;

/**
 * How a party is called in truth: the body of {@code PUT
 * /api/dossiers/{id}/parties/{role}}. What is absent stays as it was, an empty text takes
 * it away.
 *
 * @param reason why it was wrong
 * @param proof the paper that shows another identity
 */
record Said(@Nullable String kind, @Nullable String name, @Nullable String idKind, @Nullable String idNumber,
        @Nullable String phone, @Nullable String email, @Nullable String address, @Nullable String reason,
        @Nullable String proof) {

    /** The party as it is from now on, to be checked. */
    NewDossier.Person over(@Nullable Party before) {
        if (before == null) {
            return new NewDossier.Person(this.kind, this.name, this.idKind, this.idNumber, this.phone, this.email,
                    this.address);
        }
        return new NewDossier.Person(or(this.kind, before.kind()), or(this.name, before.name()),
                or(this.idKind, before.idKind()), number(before), or(this.phone, before.phone()),
                or(this.email, before.email()), or(this.address, before.address()));
    }

    /** A kind of paper without a number takes the old number away. */
    private @Nullable String number(Party before) {
        boolean without = IdentityKind.NONE.name().equals(this.idKind)
                || IdentityKind.BIRTH_PENDING.name().equals(this.idKind);
        return (this.idNumber == null && without) ? null : or(this.idNumber, before.idNumber());
    }

    private static @Nullable String or(@Nullable String said, @Nullable String before) {
        return (said == null) ? before : said;
    }

}
