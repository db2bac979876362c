package vn.motcua.rules.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * Dossier codes for receipts that are written by hand while the system is away (domain
 * D11). They come from the same counter as all others (Circular 01/2018 Art. 19), so each
 * is used once, for a dossier of its agency and day, or given up with a reason: no number
 * vanishes.
 */
public final class ReservedCodeRules {

    /** How far ahead of an announced cut receipts are prepared, in days. */
    public static final int DAYS_AHEAD = 31;

    private ReservedCodeRules() {
    }

    /**
     * Everything that is wrong with a wish to reserve codes.
     * @param count null where none was given, as {@code day}
     * @param most how many at once
     */
    public static List<Refusal> wrong(@Nullable Integer count, int most, @Nullable LocalDate day, LocalDate today,
            @Nullable String reason) {
        List<Refusal> found = new ArrayList<>();
        if (day == null) {
            found.add(new Refusal(RefusalReason.FIELD_MISSING, "day"));
        }
        else if (day.isBefore(today) || day.isAfter(today.plusDays(DAYS_AHEAD))) {
            found.add(new Refusal(RefusalReason.RESERVED_DAY_UNFIT, "day",
                    Map.of("day", day.toString(), "last", today.plusDays(DAYS_AHEAD).toString())));
        }
        if (count == null || count < 1 || count > most) {
            found.add(new Refusal(RefusalReason.RESERVED_COUNT_UNFIT, "count", "most", String.valueOf(most)));
        }
        if (isBlank(reason)) {
            found.add(new Refusal(RefusalReason.REASON_MISSING, "reason"));
        }
        return found;
    }

    /**
     * Refuses a code that this dossier cannot have.
     * @param code null where nobody reserved it
     * @param receivedOn the true day of reception
     */
    public static void requireUsable(@Nullable ReservedCode code, String typed, String agency, LocalDate receivedOn) {
        if (code == null) {
            throw refusal(RefusalReason.RESERVED_CODE_UNKNOWN, typed);
        }
        if (!code.agency().equals(agency)) {
            throw refusal(RefusalReason.RESERVED_CODE_ELSEWHERE, typed);
        }
        if (code.used()) {
            throw refusal(RefusalReason.RESERVED_CODE_USED, typed);
        }
        if (code.voided()) {
            throw refusal(RefusalReason.RESERVED_CODE_VOID, typed);
        }
        if (!code.day().equals(receivedOn)) {
            throw new Refusal(RefusalReason.RESERVED_CODE_OTHER_DAY, "reservedCode",
                    Map.of("code", typed, "day", code.day().toString(), "receivedOn", receivedOn.toString()));
        }
    }

    /**
     * Refuses to give up a code that is gone already, or without a reason.
     * @param code null where nobody reserved it
     */
    public static void requireVoidable(@Nullable ReservedCode code, String typed, String agency,
            @Nullable String reason) {
        if (isBlank(reason)) {
            throw new Refusal(RefusalReason.REASON_MISSING, "reason");
        }
        if (code == null) {
            throw refusal(RefusalReason.RESERVED_CODE_UNKNOWN, typed);
        }
        requireUsable(code, typed, agency, code.day());
    }

    private static Refusal refusal(RefusalReason reason, String typed) {
        return new Refusal(reason, "reservedCode", "code", typed);
    }

    private static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }

}
