package vn.motcua.rules.dossier;

import java.util.Collection;
import java.util.Map;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** How often, and with what, papers may be asked for (Decree 61/2018 Art. 11.2.c). */
public final class SupplementRules {

    private SupplementRules() {
    }

    /** Refuses a further round where the table does ({@code SUPPLEMENT_AGAIN}). */
    public static void requireAnother(FurtherSupplement.Answer next, int roundsSoFar, int maxRounds) {
        if (next == FurtherSupplement.Answer.REFUSED) {
            throw new Refusal(RefusalReason.SUPPLEMENT_AGAIN, "supplement",
                    Map.of("rounds", Integer.toString(roundsSoFar), "max", Integer.toString(maxRounds)));
        }
    }

    /**
     * Refuses to allow a further round that needs no leave yet
     * ({@code ILLEGAL_TRANSITION}): rounds that the procedure itself allows are left, or
     * one was allowed and not used.
     */
    public static void requireExhausted(FurtherSupplement.Answer next) {
        if (next != FurtherSupplement.Answer.REFUSED) {
            throw new Refusal(RefusalReason.ILLEGAL_TRANSITION, "supplement", "act", "ALLOW_SUPPLEMENT");
        }
    }

    /** Refuses a request that does not name what is missing. */
    public static void requireItems(Collection<String> items) {
        if (items.isEmpty() || items.stream().anyMatch(String::isBlank)) {
            throw new Refusal(RefusalReason.SUPPLEMENT_ITEMS_MISSING, "items");
        }
    }

}
