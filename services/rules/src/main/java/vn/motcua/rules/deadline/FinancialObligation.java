package vn.motcua.rules.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;

/**
 * The wait until the applicant has met a financial obligation (nghĩa vụ tài chính: a tax
 * notice and the like). Decree 61/2018 grants no stop of the clock for it; it stands
 * still only where the procedure's own text says so ("không kể thời gian thực hiện nghĩa
 * vụ tài chính", domain R1.3), and that text is cited.
 */
public final class FinancialObligation {

    /** Reason code of the entries in the clock ledger. */
    public static final String REASON = "FINANCIAL_OBLIGATION";

    private static final int LONGEST = 500;

    private FinancialObligation() {
    }

    /** Whether the entry stopped the clock for an obligation, and not for papers. */
    static boolean isBegun(ClockEntry entry) {
        return entry.type() == ClockEntryType.PAUSE && REASON.equals(entry.reason());
    }

    /**
     * Refuses a wait while another one lasts, one that would take lateness back, and one
     * without the number of its notice.
     * @param open whether a wait lasts already
     * @param stops whether the clock would stand still
     * @param notice number of the notice that names the obligation
     */
    public static void requireBegins(boolean open, boolean stops, Instant now, @Nullable Instant originalDueAt,
            @Nullable String notice, @Nullable String proof) {
        if (open) {
            throw new Refusal(RefusalReason.OBLIGATION_OPEN, "obligation");
        }
        if (stops) {
            VerifyRules.requireNotLate(now, originalDueAt);
        }
        List<Refusal> found = new ArrayList<>();
        requireGiven("notice", notice, found);
        checkLength("proof", proof, found);
        Refusals.refuseAny(found);
    }

    /** Refuses an end where nothing was begun, and one without proof. */
    public static void requireEnds(boolean open, @Nullable String proof) {
        if (!open) {
            throw new Refusal(RefusalReason.OBLIGATION_NOT_OPEN, "obligation");
        }
        List<Refusal> found = new ArrayList<>();
        requireGiven("proof", proof, found);
        Refusals.refuseAny(found);
    }

    /** Refuses to approve what still waits for an obligation to be met. */
    public static void requireMet(boolean open, boolean approves) {
        if (open && approves) {
            throw new Refusal(RefusalReason.OBLIGATION_OPEN, "obligation");
        }
    }

    private static void requireGiven(String field, @Nullable String text, List<Refusal> found) {
        if (text == null || text.isBlank()) {
            found.add(new Refusal(RefusalReason.FIELD_MISSING, field));
        }
        checkLength(field, text, found);
    }

    private static void checkLength(String field, @Nullable String text, List<Refusal> found) {
        if (text != null && text.strip().length() > LONGEST) {
            found.add(new Refusal(RefusalReason.FIELD_INVALID, field));
        }
    }

}
