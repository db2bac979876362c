package vn.motcua.rules.feedback;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * Results are published (Decree 20/2008/NĐ-CP Art. 19, 20), the person is not (Law
 * 91/2025/QH15): a person removes the personal data, and the rule catches what was left.
 */
public final class PublicationRules {

    /** Nine digits in a row or more are a telephone or identity number. */
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[ .-]?\\d){8,}");

    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private PublicationRules() {
    }

    /**
     * Refuses a text that still names the sender, or carries a number or an address by
     * which a person is known.
     */
    public static void requireNobodyNamed(String field, String text, FeedbackSender sender) {
        String folded = folded(text);
        refuseIf(names(folded, sender.name()), field, "NAME");
        refuseIf(names(folded, sender.address()), field, "ADDRESS");
        refuseIf(names(folded, sender.email()) || MAIL.matcher(text).find(), field, "EMAIL");
        refuseIf(NUMBER.matcher(text).find(), field, "NUMBER");
    }

    private static boolean names(String folded, @Nullable String part) {
        return part != null && !part.isBlank() && folded.contains(folded(part));
    }

    private static void refuseIf(boolean found, String field, String part) {
        if (found) {
            throw new Refusal(RefusalReason.PERSONAL_DATA_LEFT, field, "part", part);
        }
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

}
