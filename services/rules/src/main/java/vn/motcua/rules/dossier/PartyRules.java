package vn.motcua.rules.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;

/** What must be known of a party, and in which shape. */
public final class PartyRules {

    private static final Pattern PHONE = Pattern.compile("(0|\\+84)\\d{9,10}|\\+(?!84)\\d{7,15}");

    private static final Pattern PUNCTUATION = Pattern.compile("[ .()-]");

    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>.]+(\\.[^@\\s,;<>.]+)+");

    private PartyRules() {
    }

    /**
     * Everything that is wrong with a party, at once; empty when nothing is. The facts
     * never repeat what was entered.
     * @param field where the party stands in the input: {@code submitter}
     */
    public static List<Refusal> check(String field, Party party) {
        List<Refusal> found = new ArrayList<>();
        if (party.name().isBlank()) {
            found.add(new Refusal(RefusalReason.NAME_MISSING, field + ".name"));
        }
        checkIdentity(field, party, found);
        String phone = PUNCTUATION.matcher(given(party.phone())).replaceAll("");
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            found.add(new Refusal(RefusalReason.FIELD_INVALID, field + ".phone", "kind", "PHONE"));
        }
        String email = given(party.email());
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            found.add(new Refusal(RefusalReason.FIELD_INVALID, field + ".email", "kind", "EMAIL"));
        }
        return found;
    }

    /** Refuses a party with anything wrong: one refusal, or all of them together. */
    public static void require(String field, Party party) {
        Refusals.refuseAny(check(field, party));
    }

    private static void checkIdentity(String field, Party party, List<Refusal> found) {
        IdentityKind kind = party.idKind();
        if (party.kind() == PartyKind.ORGANISATION && kind != IdentityKind.TAX_CODE && kind != IdentityKind.FOREIGN
                && kind != IdentityKind.NONE) {
            found.add(new Refusal(RefusalReason.FIELD_INVALID, field + ".idKind", "kind", kind.name()));
            return;
        }
        String number = given(party.idNumber());
        if (kind.hasNumber() && number.isEmpty()) {
            found.add(new Refusal(RefusalReason.FIELD_MISSING, field + ".idNumber", "kind", kind.name()));
        }
        else if (!kind.matches(number)) {
            found.add(new Refusal(RefusalReason.FIELD_INVALID, field + ".idNumber", "kind", kind.name()));
        }
    }

    private static String given(@Nullable String value) {
        return (value == null) ? "" : value.strip();
    }

}
