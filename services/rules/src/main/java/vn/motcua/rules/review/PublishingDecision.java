package vn.motcua.rules.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;

/**
 * The decision that publishes a procedure (quyết định công bố, Decree 63/2010/NĐ-CP Art.
 * 15).
 *
 * @param on when it was signed
 * @param expedited whether it orders publication without delay
 */
public record PublishingDecision(String number, LocalDate on, Issuer issuer, boolean expedited) {

    private static final int LONGEST_NUMBER = 60;

    /**
     * Lets pass a decision with number, day and issuer.
     * @throws Refusal or {@link Refusals} with every field that is missing or wrong
     */
    public static PublishingDecision require(@Nullable String number, @Nullable LocalDate on, @Nullable Issuer issuer,
            boolean expedited, LocalDate today) {
        List<Refusal> wrong = new ArrayList<>();
        String trimmed = (number == null) ? "" : number.strip();
        if (trimmed.isEmpty()) {
            wrong.add(new Refusal(RefusalReason.FIELD_MISSING, "decisionNumber"));
        }
        else if (trimmed.length() > LONGEST_NUMBER) {
            wrong.add(new Refusal(RefusalReason.TEXT_TOO_LONG, "decisionNumber", "most",
                    Integer.toString(LONGEST_NUMBER)));
        }
        if (on == null) {
            wrong.add(new Refusal(RefusalReason.FIELD_MISSING, "decisionOn"));
        }
        else if (on.isAfter(today)) {
            wrong.add(new Refusal(RefusalReason.FIELD_INVALID, "decisionOn", "kind", "NOT_AFTER_TODAY"));
        }
        if (issuer == null) {
            wrong.add(new Refusal(RefusalReason.FIELD_MISSING, "issuer"));
        }
        Refusals.refuseAny(wrong);
        return new PublishingDecision(trimmed, Objects.requireNonNull(on), Objects.requireNonNull(issuer), expedited);
    }

}
