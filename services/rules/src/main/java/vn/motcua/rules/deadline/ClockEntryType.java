package vn.motcua.rules.deadline;

/** What may happen to the legal clock of a dossier. */
public enum ClockEntryType {

    /** The complete dossier was received, by the competent authority. */
    START,

    /** The clock stands still: the citizen fetches papers. */
    PAUSE,

    /** The clock runs on where it stood. */
    RESUME,

    /** The count begins anew (Decree 61/2018 Art. 19.4). */
    RESTART,

    /**
     * A stretch that is not counted, known as a whole: from {@code at} to {@code until}.
     */
    EXCLUDE,

    /**
     * An excluded stretch counts after all: the same {@code at} and {@code until} as the
     * entry that excluded it. A notice of an outage was taken back.
     */
    INCLUDE,

    /** From here on another limit is counted. */
    NEW_LIMIT,

    /** Verification: a longer lawful limit takes the place of the limit, once. */
    VERIFY,

    /** A lawful extension, added to the end, once. */
    EXTEND,

    /**
     * The one new appointment with the citizen; the legal due date stays (Decree 61/2018
     * Art. 19.9).
     */
    REAPPOINT,

    /**
     * An entry was wrong: the start ({@code until}), the limit, or both are set right.
     */
    CORRECT,

    /**
     * Counted anew under a changed working calendar; the legal basis is the decision that
     * changed it. The entry tells why the dates moved and moves nothing by itself.
     */
    CALENDAR,

    /** The handling ended: the clock stops for good. */
    STOP;

    /** Whether a wait for papers ends here. */
    boolean endsPause() {
        return this == RESUME || this == RESTART || this == NEW_LIMIT || this == STOP;
    }

}
