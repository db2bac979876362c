package vn.motcua.rules.procedure;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.interagency.AgencyLevel;

/**
 * Who ends a procedure, and for whom. Procedures are announced, amended and withdrawn by
 * a decision of a ministry or of the People's Committee of the province (Decree
 * 63/2010/NĐ-CP Art. 15); the desk of another agency ends nobody's procedure: it can only
 * stop receiving it itself, from a day that people can still be told.
 */
public final class OfferingRules {

    private static final int LONGEST_REASON = 4_000;

    private OfferingRules() {
    }

    /**
     * Lets pass an agency whose level announces procedures.
     * @param level null where nobody has said it
     * @throws Refusal {@code NOT_ANNOUNCING} on field {@code reviewKind}
     */
    public static void requireAnnounces(@Nullable AgencyLevel level) {
        if (level != AgencyLevel.PROVINCE && level != AgencyLevel.MINISTRY) {
            throw new Refusal(RefusalReason.NOT_ANNOUNCING, "reviewKind");
        }
    }

    /**
     * The first day on which an agency receives a procedure no longer.
     * @throws Refusal {@code FIELD_MISSING} without it, {@code FIELD_INVALID} for a day
     * that is over: what was received on it stays received
     */
    public static LocalDate requireStop(@Nullable LocalDate from, LocalDate today) {
        if (from == null) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "from");
        }
        if (from.isBefore(today)) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "from", "kind", "NOT_BEFORE_TODAY");
        }
        return from;
    }

    /**
     * Why it stops, in words.
     * @throws Refusal {@code REASON_MISSING} or {@code TEXT_TOO_LONG} on {@code reason}
     */
    public static String requireReason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal(RefusalReason.REASON_MISSING, "reason");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new Refusal(RefusalReason.TEXT_TOO_LONG, "reason", "most", Integer.toString(LONGEST_REASON));
        }
        return reason.strip();
    }

}
