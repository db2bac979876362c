package vn.motcua.rules.deadline;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * One line of the clock ledger: what happened to the legal clock, when it took effect,
 * who wrote it and why.
 *
 * @param at when it takes effect, perhaps earlier than it was written
 * @param limit the limit that counts from here ({@code NEW_LIMIT}), in place of the old
 * one ({@code VERIFY}, {@code CORRECT}) or on top of it ({@code EXTEND})
 * @param until the new appointment ({@code REAPPOINT}), the end of the stretch
 * ({@code EXCLUDE}, {@code INCLUDE}), the right start ({@code CORRECT})
 * @param reason a code, never the words of a citizen
 * @param legalBasis article or decision, for people to read
 * @param actor the officer's id
 * @param calendarVersion the calendar in force when the entry was made; empty if unknown
 */
public record ClockEntry(ClockEntryType type, Instant at, @Nullable TimeLimit limit, @Nullable Instant until,
        @Nullable String reason, @Nullable String legalBasis, String actor, String calendarVersion) {

    public ClockEntry {
        switch (type) {
            case NEW_LIMIT, VERIFY, EXTEND -> require(limit, "limit");
            case REAPPOINT, EXCLUDE, INCLUDE -> require(until, "until");
            case CORRECT -> require((limit != null) ? limit : until, "limit");
            case START, PAUSE, RESUME, RESTART, CALENDAR, STOP -> {
                // the moment says it all
            }
        }
    }

    public static ClockEntry start(Instant at, String actor) {
        return of(ClockEntryType.START, at, null, null, actor);
    }

    public static ClockEntry pause(Instant at, String actor) {
        return of(ClockEntryType.PAUSE, at, null, null, actor);
    }

    public static ClockEntry resume(Instant at, String actor) {
        return of(ClockEntryType.RESUME, at, null, null, actor);
    }

    public static ClockEntry restart(Instant at, String actor) {
        return of(ClockEntryType.RESTART, at, null, null, actor);
    }

    public static ClockEntry exclude(Instant from, Instant until, String actor) {
        return of(ClockEntryType.EXCLUDE, from, null, until, actor);
    }

    /** Takes an excluded stretch back. */
    public static ClockEntry include(ClockEntry excluded, String actor) {
        return of(ClockEntryType.INCLUDE, excluded.at(), null, excluded.until(), actor);
    }

    public static ClockEntry newLimit(Instant at, TimeLimit limit, String actor) {
        return of(ClockEntryType.NEW_LIMIT, at, limit, null, actor);
    }

    public static ClockEntry verify(Instant at, TimeLimit longer, String actor) {
        return of(ClockEntryType.VERIFY, at, longer, null, actor);
    }

    public static ClockEntry extend(Instant at, TimeLimit added, String actor) {
        return of(ClockEntryType.EXTEND, at, added, null, actor);
    }

    public static ClockEntry reappoint(Instant at, Instant newDueAt, String actor) {
        return of(ClockEntryType.REAPPOINT, at, null, newDueAt, actor);
    }

    /** Sets the start, the limit or both right; what is null stays. */
    public static ClockEntry correct(Instant at, @Nullable Instant start, @Nullable TimeLimit limit, String actor) {
        return of(ClockEntryType.CORRECT, at, limit, start, actor);
    }

    /** Says that the dates were counted anew under a changed calendar. */
    public static ClockEntry calendar(Instant at, String actor) {
        return of(ClockEntryType.CALENDAR, at, null, null, actor);
    }

    public static ClockEntry stop(Instant at, String actor) {
        return of(ClockEntryType.STOP, at, null, null, actor);
    }

    /** The same entry, with its reason code and legal basis. */
    public ClockEntry because(@Nullable String reason, @Nullable String legalBasis) {
        return new ClockEntry(this.type, this.at, this.limit, this.until, reason, legalBasis, this.actor,
                this.calendarVersion);
    }

    /** The same entry, made under that version of the calendar. */
    public ClockEntry under(String calendarVersion) {
        return new ClockEntry(this.type, this.at, this.limit, this.until, this.reason, this.legalBasis, this.actor,
                calendarVersion);
    }

    private static ClockEntry of(ClockEntryType type, Instant at, @Nullable TimeLimit limit, @Nullable Instant until,
            String actor) {
        return new ClockEntry(type, at, limit, until, null, null, actor, "");
    }

    private static void require(@Nullable Object value, String field) {
        if (value == null) {
            throw new Refusal(RefusalReason.FIELD_MISSING, field);
        }
    }

}
