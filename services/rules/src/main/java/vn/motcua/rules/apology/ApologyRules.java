package vn.motcua.rules.apology;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.motcua.events.ApologyState;
import vn.motcua.events.Outcome;
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
     * Whether a letter is owed: whoever is served late is owed one, also after the result
     * or a stop; whoever withdrew is owed none, since nothing is waited for any more.
     * @param outcome how it ended; null while it is open
     */
    public static boolean owed(boolean late, ApologyState letter, @Nullable Outcome outcome) {
        return late && letter == ApologyState.NONE && outcome != Outcome.WITHDRAWN && outcome != Outcome.DUPLICATE;
    }

    /**
     * Whether the new appointment is still the one that counts. A lawful new count that
     * reaches as far (Decree 61/2018 Art. 19.4) takes its place: then only the legal due
     * can be missed, and it is missed once.
     */
    public static boolean appointmentStands(boolean reappointed, @Nullable Instant dueAt,
            @Nullable Instant originalDueAt) {
        return reappointed && dueAt != null && originalDueAt != null && dueAt.isAfter(originalDueAt);
    }

    /**
     * The day that a letter names when the result is there already: the day of the
     * result. A letter makes a new appointment only for what is still to be done (Art.
     * 19.9), so any other day is refused ({@code REAPPOINT_AFTER_RESULT}).
     * @param wanted null where none was entered
     */
    public static Instant dayOfResult(@Nullable Instant wanted, Instant resolvedAt, ZoneId zone) {
        LocalDate resolvedOn = LocalDate.ofInstant(resolvedAt, zone);
        if (wanted != null && !LocalDate.ofInstant(wanted, zone).equals(resolvedOn)) {
            throw new Refusal(RefusalReason.REAPPOINT_AFTER_RESULT, FIELD,
                    Map.of(FIELD, LocalDate.ofInstant(wanted, zone).toString(), "resolvedOn", resolvedOn.toString()));
        }
        return resolvedAt;
    }

    /**
     * Refuses a new appointment that the regime has none of, that is a second one, not
     * ahead, not later than the present one, or on a closed day, in this order.
     * @param foreseen how often the regime of the dossier lets an appointment be moved
     */
    public static void requireNewAppointment(Instant newDueAt, Instant now, Instant currentDueAt, int foreseen,
            boolean alreadyReappointed, WorkingCalendar calendar) {
        LocalDate day = LocalDate.ofInstant(newDueAt, calendar.zone());
        if (foreseen < 1) {
            throw refusal(RefusalReason.REAPPOINT_NOT_FORESEEN, day, "currentDueAt", currentDueAt);
        }
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

    /**
     * Since when a late dossier is late, once its legal due was counted anew (domain D14,
     * D28): never from before that due.
     * @return null if the due lies ahead again
     */
    public static @Nullable Instant lateSince(Instant lateAt, Instant originalDueAt, Instant now) {
        if (originalDueAt.isAfter(now)) {
            return null;
        }
        return lateAt.isBefore(originalDueAt) ? originalDueAt : lateAt;
    }

    private static Refusal refusal(RefusalReason reason, LocalDate day, String fact, Instant value) {
        return new Refusal(reason, FIELD, Map.of(FIELD, day.toString(), fact, value.toString()));
    }

}
