package vn.motcua.rules.dossier;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * When two entries speak of one and the same person or organisation: by the number of an
 * identity paper and by nothing else, since names are shared and misspelt.
 */
public final class SamePerson {

    private SamePerson() {
    }

    /**
     * What the person is known by, the same for each way of writing the same number; none
     * where the paper has no number. The personal number stays the same whether it is
     * entered as an identity number or as a tax code (Law 38/2019/QH14 Art. 35.7).
     */
    public static Optional<String> identity(IdentityKind kind, @Nullable String number) {
        String written = (number == null) ? "" : number.strip();
        if (!kind.hasNumber() || written.isEmpty() || !kind.matches(written)) {
            return Optional.empty();
        }
        boolean personal = kind == IdentityKind.TAX_CODE && written.length() == 12 && written.indexOf('-') < 0;
        return Optional.of((personal ? IdentityKind.CITIZEN_ID : kind).name() + ":" + written);
    }

}
