package vn.motcua.rules.dossier;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.motcua.events.DossierStatus;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.WorkingCalendar;

/**
 * When a day or time of reception that was typed wrongly may still be put right: the
 * receipt states when the dossier was received complete (Decree 61/2018 Art. 17.3), so a
 * wrong one is replaced, but never in order to hide that the dossier is late.
 */
public final class ReceptionCorrection {

    private static final Set<DossierStatus> IN_HAND = EnumSet.of(DossierStatus.ACCEPTED, DossierStatus.IN_PROGRESS,
            DossierStatus.AWAITING_SUPPLEMENT);

    private ReceptionCorrection() {
    }

    /**
     * Refuses where the dossier is not in hand, nothing was said, or no reason was given.
     */
    public static void requireLawful(DossierStatus status, @Nullable Instant was, @Nullable Instant right,
            @Nullable String reason) {
        if (!IN_HAND.contains(status)) {
            throw new Refusal(RefusalReason.ILLEGAL_TRANSITION, "dossier",
                    Map.of("status", status.name(), "act", "CORRECT_RECEPTION"));
        }
        if (right == null) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "receivedAt");
        }
        if (right.equals(was)) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "receivedAt", "value", right.toString());
        }
        if (reason == null || reason.isBlank()) {
            throw new Refusal(RefusalReason.REASON_MISSING, "reason");
        }
    }

    /**
     * Refuses once the legal due has passed, or a letter about it was signed.
     * @param originalDueAt the legal due; null while the clock stands still
     */
    public static void requireNotLate(boolean late, boolean letterSigned, @Nullable Instant originalDueAt,
            Instant now) {
        if (late || letterSigned || (originalDueAt != null && now.isAfter(originalDueAt))) {
            throw new Refusal(RefusalReason.RECEPTION_FIXED_WHEN_LATE, "receivedAt");
        }
    }

    /**
     * Refuses what could not have been entered at the acceptance either: the bounds are
     * those of a late entry then, not of one today.
     * @param enteredAt when the dossier was accepted
     */
    public static void requireEnterable(Instant right, Instant enteredAt, WorkingCalendar calendar) {
        ReceptionRules.requireReceivedAt(right, enteredAt, true, calendar);
    }

}
