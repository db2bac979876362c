package vn.motcua.metrics.facts;

/**
 * Everything that dossiers are counted as. A dossier may count as several at once, each
 * on a day of its own.
 */
public enum Count {

    /** Accepted, submitted online. */
    ACCEPTED_ONLINE(DayOf.RECEPTION, "standing <> 'NOT_ACCEPTED' AND channel = 'ONLINE'"),

    /** Accepted, submitted at the desk or by post. */
    ACCEPTED_OTHERWISE(DayOf.RECEPTION, "standing <> 'NOT_ACCEPTED' AND channel <> 'ONLINE'"),

    /** Open, its legal clock running. */
    RUNNING(DayOf.RECEPTION, "standing = 'RUNNING'"),

    /** Open, waiting for the citizen's papers. */
    PAUSED(DayOf.RECEPTION, "standing = 'PAUSED'"),

    /** Open and, by the legal clock now, not past the original due instant. */
    OPEN_IN_TIME(DayOf.RECEPTION, "standing = 'RUNNING' AND original_due_at >= :now"),

    /** Open and, by the legal clock now, past the original due instant. */
    OVERDUE(DayOf.RECEPTION, "standing = 'RUNNING' AND original_due_at < :now"),

    /** Ended at or before the original due instant. */
    RESOLVED_IN_TIME(DayOf.END, "standing = 'RESOLVED_IN_TIME'"),

    /** Ended after the original due instant. */
    RESOLVED_LATE(DayOf.END, "standing = 'RESOLVED_LATE'"),

    /** Ended without a due instant. */
    RESOLVED_UNDATED(DayOf.END, "standing = 'RESOLVED_UNDATED'"),

    /** Withdrawn by the applicant after acceptance. */
    WITHDRAWN(DayOf.END, "standing = 'WITHDRAWN'"),

    /** Ended late, with a letter of apology. */
    LATE_WITH_LETTER(DayOf.DUE, "standing = 'RESOLVED_LATE' AND apology <> 'NONE'"),

    /** Ended late, without a letter of apology. */
    LATE_WITHOUT_LETTER(DayOf.DUE, "standing = 'RESOLVED_LATE' AND apology = 'NONE'"),

    /** Overdue now, with a letter of apology. */
    OVERDUE_WITH_LETTER(DayOf.DUE, "standing = 'RUNNING' AND original_due_at < :now AND apology <> 'NONE'"),

    /** Overdue now, without a letter of apology. */
    OVERDUE_WITHOUT_LETTER(DayOf.DUE, "standing = 'RUNNING' AND original_due_at < :now AND apology = 'NONE'");

    private final DayOf day;

    private final String condition;

    Count(DayOf day, String condition) {
        this.day = day;
        this.condition = condition;
    }

    DayOf day() {
        return this.day;
    }

    /** Whether it counts for the desk that took it in, not for who settles it. */
    boolean isReception() {
        return this == ACCEPTED_ONLINE || this == ACCEPTED_OTHERWISE;
    }

    /** The agency that it counts for, as an SQL expression over {@code dossier_fact}. */
    String agency() {
        return isReception() ? "coalesce(taken_by, agency)" : "agency";
    }

    /**
     * As an SQL condition over {@code dossier_fact}, with the legal now as {@code :now}.
     */
    String condition() {
        return this.condition;
    }

}
