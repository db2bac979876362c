package vn.motcua.dossier.answer;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.answer.AnswerDue;
import vn.motcua.rules.answer.AnswerLimit;

/**
 * An answer that the desk owes or gave.
 *
 * @param since the submission, or when the papers that were asked for came again
 * @param limit as prescribed on that day
 * @param due by the calendar as it is; null while the year it lies in has no calendar
 * @param missedDue the due that was last told to be missed
 * @param answeredAt null while it is owed
 */
public record DeskAnswer(UUID dossier, Instant since, AnswerLimit limit, @Nullable AnswerDue due,
        @Nullable Instant missedDue, @Nullable Instant answeredAt) {

    /** Whether this due is to be told as missed, and was not yet. */
    boolean isUntold(AnswerDue due, Instant now) {
        return due.isOver(now) && !due.dueAt().equals(this.missedDue);
    }

    /** Whether it was given, and too late. */
    public boolean isGivenLate() {
        return this.due != null && this.answeredAt != null && this.due.isOver(this.answeredAt);
    }

}
