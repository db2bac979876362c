package vn.motcua.rules.deadline;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.apology.ApologyRules;

/**
 * When a verification (xác minh) may lengthen the limit, and to what: only as the
 * procedure's own text allows.
 */
public final class VerifyRules {

    private VerifyRules() {
    }

    /**
     * Refuses what would take lateness back: once the limit has expired, neither a
     * verification nor a supplement starts a new count ({@code DUE_PASSED}).
     * @param originalDueAt the legal due; null while no clock runs
     */
    public static void requireNotLate(Instant now, @Nullable Instant originalDueAt) {
        if (originalDueAt != null && ApologyRules.late(now, originalDueAt)) {
            throw new Refusal(RefusalReason.DUE_PASSED, "dossier", "dueAt", originalDueAt.toString());
        }
    }

    /**
     * The longer limit, if it is longer than the present one and within the procedure's.
     * @param wanted null where none was entered: the longest that the procedure allows
     * @param longest what the procedure allows; null where it knows no verification
     */
    public static TimeLimit requireLawful(@Nullable TimeLimit wanted, TimeLimit present, @Nullable TimeLimit longest) {
        if (longest == null) {
            throw new Refusal(RefusalReason.DECISION_UNKNOWN, "decision", "decision", "VERIFY");
        }
        TimeLimit limit = (wanted == null) ? longest : wanted;
        boolean longer = limit.unit() != present.unit() || limit.value() > present.value();
        if (limit.unit() != longest.unit() || limit.value() > longest.value() || !longer) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "limit", "longest", longest.toVietnamese());
        }
        return limit;
    }

}
