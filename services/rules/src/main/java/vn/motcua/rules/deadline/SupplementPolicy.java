package vn.motcua.rules.deadline;

import org.jspecify.annotations.Nullable;

/**
 * What asking for papers does to the clock, by the text of the procedure; four policies
 * are in force side by side.
 */
public enum SupplementPolicy {

    /** The limit is counted anew after the full dossier (Decree 61/2018 Art. 19.4). */
    RESTART(ClockEntryType.PAUSE, ClockEntryType.RESTART),

    /** The time of the supplement is not counted. */
    EXCLUDE(ClockEntryType.PAUSE, ClockEntryType.RESUME),

    /** After the supplement another limit runs. */
    NEW_LIMIT(ClockEntryType.PAUSE, ClockEntryType.NEW_LIMIT),

    /** The clock runs on. */
    RUN(null, null);

    private final @Nullable ClockEntryType onRequest;

    private final @Nullable ClockEntryType onReceipt;

    SupplementPolicy(@Nullable ClockEntryType onRequest, @Nullable ClockEntryType onReceipt) {
        this.onRequest = onRequest;
        this.onReceipt = onReceipt;
    }

    /** The entry to make when papers are asked for, or none. */
    public @Nullable ClockEntryType onRequest() {
        return this.onRequest;
    }

    /** The entry to make when the papers have come in full, or none. */
    public @Nullable ClockEntryType onReceipt() {
        return this.onReceipt;
    }

}
