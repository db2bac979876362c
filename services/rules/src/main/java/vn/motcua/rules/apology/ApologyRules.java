package vn.motcua.rules.apology;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.motcua.events.ApologyState;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.WorkingCalendar;

/**
 * When a letter of apology is in time, what it says, and to when it may move the
 * appointment (Decree 61/2018 Art. 19.9 and 12.5).
 */
public final class ApologyRules {

    private static final String FIELD = "newDueDate";

    private ApologyRules() {
    }

    /**
     * The sentence that is true at the moment of signing.
     * @param originalDueAt the legal due
     */
    public static ApologyWording wordingAt(Instant signedAt, Instant originalDueAt) {
        return late(signedAt, originalDueAt) ? ApologyWording.AFTER_EXPIRY : ApologyWording.BEFORE_EXPIRY;
    }

    /** What reports say of a dossier whose letter was signed then, or never. */
    public static ApologyState stateAt(@Nullable Instant signedAt, Instant originalDueAt) {
        if (signedAt == null) {
            return ApologyState.NONE;
        }
        return late(signedAt, originalDueAt) ? ApologyState.AFTER_EXPIRY : ApologyState.BEFORE_EXPIRY;
    }

    /**
     * Whether a letter keeps the rule of "at the latest one day before expiry".
     * @param apologyBy null where no moment before the end exists: then none keeps it
     */
    public static boolean inTime(Instant signedAt, @Nullable Instant apologyBy) {
        return apologyBy != null && !signedAt.isAfter(apologyBy);
    }

    /**
     * Refuses a new appointment that is a second one, not ahead, not later than the
     * present one, or on a closed day, in this order.
     */
    public static void requireNewAppointment(Instant newDueAt, Instant now, Instant currentDueAt,
            boolean alreadyReappointed, WorkingCalendar calendar) {
        LocalDate day = LocalDate.ofInstant(newDueAt, calendar.zone());
        if (alreadyReappointed) {
            throw refusal(RefusalReason.REAPPOINT_TWICE, day, "currentDueAt", currentDueAt);
        }
        if (!newDueAt.isAfter(now)) {
            throw refusal(RefusalReason.REAPPOINT_IN_PAST, day, "now", now);
        }
        if (!newDueAt.isAfter(currentDueAt)) {
            throw refusal(RefusalReason.REAPPOINT_NOT_LATER, day, "currentDueAt", currentDueAt);
        }
        if (!calendar.isWorkingDay(day)) {
            throw new Refusal(RefusalReason.REAPPOINT_ON_CLOSED_DAY, FIELD, FIELD, day.toString());
        }
    }

    /**
     * Whether something came after the legal due; exactly at the due is on time.
     * @param resolvedAtOrNow when it was resolved, or now while it is open
     */
    public static boolean late(Instant resolvedAtOrNow, Instant originalDueAt) {
        return resolvedAtOrNow.isAfter(originalDueAt);
    }

    private static Refusal refusal(RefusalReason reason, LocalDate day, String fact, Instant value) {
        return new Refusal(reason, FIELD, Map.of(FIELD, day.toString(), fact, value.toString()));
    }

}
