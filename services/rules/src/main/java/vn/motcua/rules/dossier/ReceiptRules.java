package vn.motcua.rules.dossier;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.motcua.events.DossierStatus;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * Who gets a receipt (Giấy tiếp nhận hồ sơ và hẹn trả kết quả): everybody whose dossier
 * is accepted, except where the result is given at once and the person does not ask for
 * one (Decree 61/2018 Art. 17.3, 17.4).
 */
public final class ReceiptRules {

    private static final Set<DossierStatus> MAY_ASK = EnumSet.of(DossierStatus.ACCEPTED, DossierStatus.IN_PROGRESS,
            DossierStatus.AWAITING_SUPPLEMENT, DossierStatus.RESOLVED, DossierStatus.STOPPED);

    private ReceiptRules() {
    }

    /**
     * Whether the acceptance issues a receipt.
     * @param asked what the person said; null where nobody asked: then who has to come
     * back another day is given the appointment in writing
     * @param dueOn day of the due instant; null where none is counted yet
     */
    public static boolean isIssued(boolean settledAtDesk, @Nullable Boolean asked, LocalDate receivedOn,
            @Nullable LocalDate dueOn) {
        if (!settledAtDesk) {
            return true;
        }
        return (asked == null) ? dueOn == null || dueOn.isAfter(receivedOn) : asked;
    }

    /**
     * Whether a person who has none may still ask for one: until the result is returned.
     */
    public static boolean mayAsk(DossierStatus now, boolean issued) {
        return !issued && MAY_ASK.contains(now);
    }

    /**
     * Refuses a second receipt, and one for a dossier that is not or no longer handled.
     */
    public static void requireMayAsk(DossierStatus now, boolean issued) {
        if (issued) {
            throw new Refusal(RefusalReason.RECEIPT_ISSUED, "dossier");
        }
        if (!mayAsk(now, false)) {
            throw new Refusal(RefusalReason.ILLEGAL_TRANSITION, "dossier",
                    Map.of("status", now.name(), "act", "ISSUE_RECEIPT"));
        }
    }

}
