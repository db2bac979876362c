package vn.motcua.rules.result;

import java.time.LocalDate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.motcua.events.Outcome;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * What must be true of a signed result: its number (Decree 30/2020 Art. 15: one sequence
 * a year, nothing has a number before it is signed), its validity, its return.
 */
public final class ResultRules {

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ./&_-]{0,59}");

    private ResultRules() {
    }

    /**
     * A number that was typed because the office keeps its numbers elsewhere, without
     * blanks around it.
     */
    public static String number(String typed) {
        String number = typed.strip();
        if (!NUMBER.matcher(number).matches()) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "result.number", "kind", "RESULT_NUMBER");
        }
        return number;
    }

    /**
     * Refuses a validity that ends before it begins.
     * @param signedOn from when it holds where nothing else was said
     */
    public static LocalDate validFrom(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate signedOn) {
        LocalDate start = (from == null) ? signedOn : from;
        if (to != null && to.isBefore(start)) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "result.validTo", "kind", "VALID_TO");
        }
        return start;
    }

    /**
     * A corrected result takes the place of one that was called back, so that never two
     * hold at once (Decree 61/2018 Art. 21).
     * @param state of the dossier's latest result; null where there is none
     */
    public static void requireRecalled(@Nullable ResultState state) {
        if (state != ResultState.RECALLED) {
            throw new Refusal(RefusalReason.RESULT_NOT_RECALLED, "result");
        }
    }

    /**
     * How a dossier ends by its corrected result: as before, or, where the signatory
     * decides so, approved instead of refused or the other way round. The agency mends
     * its own fault (Decree 61/2018 Art. 21.1); what was stopped or withdrawn was not
     * decided, so nothing can be decided otherwise.
     * @param wanted null for as before
     * @param reason of a refusal, which is always written (Art. 19.8)
     */
    public static Outcome corrected(Outcome before, @Nullable Outcome wanted, @Nullable String reason) {
        Outcome after = (wanted == null) ? before : wanted;
        if (after != before && !(isDecided(before) && isDecided(after))) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "outcome", "value", after.name());
        }
        if (after != Outcome.APPROVED && (reason == null || reason.isBlank())) {
            throw new Refusal(RefusalReason.REASON_MISSING, "reason");
        }
        return after;
    }

    private static boolean isDecided(Outcome outcome) {
        return outcome == Outcome.APPROVED || outcome == Outcome.REFUSED;
    }

    /**
     * Refuses the return of what nobody signed, or of what was called back (Decree
     * 61/2018 Art. 20: the result is what goes to the applicant).
     * @param state of the dossier's latest result; null where there is none
     */
    public static void requireReturnable(@Nullable ResultState state) {
        if (state != ResultState.VALID) {
            throw new Refusal(RefusalReason.RESULT_NOT_SIGNED, "result", "state",
                    (state == null) ? "NONE" : state.name());
        }
    }

}
