package vn.motcua.dossier.supervision;

import java.util.List;

/**
 * What the late board shows.
 *
 * @param overdue open and past the legal due date, the longest first
 * @param unanswered the question "kịp hay không kịp?" was not answered in time
 * @param soon soon due, the least time left first
 * @param owing late, settled, and without a letter of apology
 */
public record LateBoard(List<LateRow> overdue, List<LateRow> unanswered, List<LateRow> soon, List<LateRow> owing) {

    /** How many of the overdue have no letter either. */
    public long overdueWithoutLetter() {
        return this.overdue.stream().filter((row) -> row.line().apology().equals("NONE")).count();
    }

    /** Whether there is nothing to worry about. */
    public boolean isEmpty() {
        return this.overdue.isEmpty() && this.unanswered.isEmpty() && this.soon.isEmpty() && this.owing.isEmpty();
    }

}
