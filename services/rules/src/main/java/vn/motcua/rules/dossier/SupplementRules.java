package vn.motcua.rules.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.deadline.SupplementPolicy;

/** How often, and with what, papers may be asked for (Decree 61/2018 Art. 11.2.c). */
public final class SupplementRules {

    private static final int NOTICE_DAYS = 3;

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

    /**
     * Refuses a request of the unit after its third working day
     * ({@code SUPPLEMENT_TOO_LATE}): that a dossier is not eligible has to reach the
     * citizen within three working days from its reception (Decree 61/2018 Art. 19.4). A
     * dossier counted anew has three days anew. Where special law lets the clock do
     * something else than begin anew, that law has its own time for the notice.
     * @param since from when the present count runs
     * @param allowed whether a supervisor answers for it
     * @return whether it is late
     */
    public static boolean requireInTime(SupplementPolicy policy, Instant since, Instant now, WorkingCalendar calendar,
            boolean allowed) {
        if (policy != SupplementPolicy.RESTART) {
            return false;
        }
        Instant last = calendar.closesAt(calendar.plusWorkingDays(calendar.dateOf(since), NOTICE_DAYS));
        boolean late = now.isAfter(last);
        if (late && !allowed) {
            throw new Refusal(RefusalReason.SUPPLEMENT_TOO_LATE, "supplement", "last", last.toString());
        }
        return late;
    }

    /** Refuses a request that does not name what is missing. */
    public static void requireItems(Collection<String> items) {
        if (items.isEmpty() || items.stream().anyMatch(String::isBlank)) {
            throw new Refusal(RefusalReason.SUPPLEMENT_ITEMS_MISSING, "items");
        }
    }

}
