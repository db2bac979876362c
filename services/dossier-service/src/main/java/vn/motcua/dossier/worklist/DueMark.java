package vn.motcua.dossier.worklist;

/**
 * What stands beside a due date: never colour alone, always a sign and words.
 *
 * @param words how much time is left, for example {@code còn 2 ngày làm việc}
 * @param appointment the new appointment in words, where one was made; else empty
 */
public record DueMark(Kind kind, String words, String appointment) {

    /** The style class of the mark. */
    public String style() {
        return switch (this.kind) {
            case LATE -> "late";
            case SOON -> "soon";
            case IN_TIME, DONE -> "in-time";
            case NONE -> "no-due";
        };
    }

    /** The sign before the words. */
    public String sign() {
        return switch (this.kind) {
            case LATE -> "▲";
            case SOON -> "◆";
            case IN_TIME -> "●";
            case DONE -> "✓";
            case NONE -> "–";
        };
    }

    /** How urgent it is. */
    public enum Kind {

        /** Past the legal due date and unresolved, or resolved after it. */
        LATE,

        /** The question "kịp hay không kịp?" is due, or the last two hours have begun. */
        SOON,

        /** Time is left. */
        IN_TIME,

        /** Resolved in time. */
        DONE,

        /** No clock runs. */
        NONE

    }

}
