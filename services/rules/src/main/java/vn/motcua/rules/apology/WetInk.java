package vn.motcua.rules.apology;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.WorkingCalendar;

/** A letter that is signed on paper, and numbered after that (Decree 30/2020 Art. 15). */
public final class WetInk {

    private WetInk() {
    }

    /**
     * Refuses a signature under another print than that of the letter as it stands: what
     * is registered is what was signed (Decree 30/2020 Art. 13).
     * @param typed the code on the paper that was signed
     * @param current the code that the letter would be printed with
     */
    public static void requireCurrentPrint(@Nullable String typed, String current) {
        if (typed == null || typed.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "printed");
        }
        if (!typed.replaceAll("\\s", "").equalsIgnoreCase(current)) {
            throw new Refusal(RefusalReason.PRINT_STALE, "printed");
        }
    }

    /**
     * Refuses a signature of the future, one older than the draft, and one that was to be
     * numbered before today: a paper takes its number on the day of the signature or the
     * next working day.
     * @param laidBeforeAt when the letter was laid before the signatory
     */
    public static void requireSignedAt(Instant signedAt, Instant laidBeforeAt, Instant now, WorkingCalendar calendar) {
        if (signedAt.isAfter(now)) {
            throw new Refusal(RefusalReason.SIGNED_IN_FUTURE, "signedAt");
        }
        if (signedAt.isBefore(laidBeforeAt)) {
            throw new Refusal(RefusalReason.SIGNED_BEFORE_DRAFT, "signedAt");
        }
        LocalDate last = calendar.nextOrSameWorkingDay(calendar.dateOf(signedAt).plusDays(1));
        if (calendar.dateOf(now).isAfter(last)) {
            throw new Refusal(RefusalReason.NUMBERED_TOO_LATE, "signedAt", "last", last.toString());
        }
    }

}
