package vn.motcua.rules.dossier;

import java.util.Collection;
import java.util.Map;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** How often, and with what, papers may be asked for (Decree 61/2018 Art. 11.2.c). */
public final class SupplementRules {

    private SupplementRules() {
    }

    /**
     * Refuses a further round ({@code SUPPLEMENT_AGAIN}).
     * @param maxRounds by the text of the procedure; one unless special law says more
     * @param allowed further rounds that a supervisor allowed and answers for; the index
     * counts such a dossier overdue all the same (Decision 766/2022, index 2.1)
     */
    public static void requireAnother(int roundsSoFar, int maxRounds, int allowed) {
        if (roundsSoFar >= maxRounds + allowed) {
            throw new Refusal(RefusalReason.SUPPLEMENT_AGAIN, "supplement",
                    Map.of("rounds", Integer.toString(roundsSoFar), "max", Integer.toString(maxRounds)));
        }
    }

    /**
     * Refuses to allow a further round that needs no leave yet
     * ({@code ILLEGAL_TRANSITION}): rounds that the procedure itself allows are left, or
     * one was allowed and not used.
     */
    public static void requireExhausted(int roundsSoFar, int maxRounds, int allowed) {
        if (roundsSoFar < maxRounds + allowed) {
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
