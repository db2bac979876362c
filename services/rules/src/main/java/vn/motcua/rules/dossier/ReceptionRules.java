package vn.motcua.rules.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.motcua.events.DossierStatus;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.WorkingCalendar;

/** When a dossier may be said to have been received. */
public final class ReceptionRules {

    private ReceptionRules() {
    }

    /**
     * Refuses a reception that cannot be entered now: later than now
     * ({@code RECEIVED_IN_FUTURE}), or too early ({@code RECEIVED_TOO_EARLY}). Ordinary
     * entry is for the same day; late entry (nhập bù, after a cut of power or network)
     * reaches back to the opening of the previous working day, and needs the right. A
     * closed day or an evening is no obstacle: people may be received at any time.
     * @param mayBackdate whether the officer has the right of late entry
     */
    public static void requireReceivedAt(Instant receivedAt, Instant now, boolean mayBackdate,
            WorkingCalendar calendar) {
        if (receivedAt.isAfter(now)) {
            throw new Refusal(RefusalReason.RECEIVED_IN_FUTURE, "receivedAt",
                    Map.of("receivedAt", receivedAt.toString(), "now", now.toString()));
        }
        LocalDate today = calendar.dateOf(now);
        Instant earliest = mayBackdate ? calendar.opensAt(calendar.lastWorkingDayBefore(today))
                : today.atStartOfDay(calendar.zone()).toInstant();
        if (receivedAt.isBefore(earliest)) {
            throw new Refusal(RefusalReason.RECEIVED_TOO_EARLY, "receivedAt",
                    Map.of("receivedAt", receivedAt.toString(), "earliest", earliest.toString()));
        }
    }

    /**
     * Refuses a late entry without a reason ({@code REASON_MISSING}): the reception lies
     * on an earlier day than the entry.
     * @return whether the entry is late
     */
    public static boolean requireReasonIfLate(Instant receivedAt, Instant now, @Nullable String reason,
            WorkingCalendar calendar) {
        boolean late = calendar.dateOf(receivedAt).isBefore(calendar.dateOf(now));
        if (late && (reason == null || reason.isBlank())) {
            throw new Refusal(RefusalReason.REASON_MISSING, "lateReason");
        }
        return late;
    }

    /**
     * Whether a reception that was refused still lacks its slip (Mẫu số 03, Decree
     * 61/2018 Art. 17.1): when the time for papers runs out nobody has judged them, so an
     * officer signs afterwards.
     */
    public static boolean isSlipOwed(DossierStatus now, boolean issued) {
        return now == DossierStatus.RECEPTION_REFUSED && !issued;
    }

    /** Refuses a second slip, and one where nothing was refused. */
    public static void requireSlipOwed(DossierStatus now, boolean issued) {
        if (!isSlipOwed(now, issued)) {
            throw new Refusal(RefusalReason.ILLEGAL_TRANSITION, "dossier",
                    Map.of("status", now.name(), "act", "SIGN_REFUSAL_SLIP"));
        }
    }

}
