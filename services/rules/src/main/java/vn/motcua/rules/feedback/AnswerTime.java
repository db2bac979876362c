package vn.motcua.rules.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.deadline.ClockLedger;
import vn.motcua.rules.deadline.Deadline;
import vn.motcua.rules.deadline.DeadlineCalculator;
import vn.motcua.rules.deadline.Explanation;
import vn.motcua.rules.deadline.TimeLimit;

/**
 * By when an opinion is answered: in writing within three working days, the local rule
 * that is stricter than the five working days for forwarding (Decree 20/2008/NĐ-CP Art.
 * 9). What has to be forwarded is answered in three days too: that it was forwarded, to
 * whom, and until when.
 *
 * @param answerDueAt the last moment that is in time
 * @param forwardBy the last moment for sending it to who is competent
 * @param escalateAt when a missing answer is told to the head of the agency: the end of
 * the working day after
 */
public record AnswerTime(Instant answerDueAt, Instant forwardBy, Instant escalateAt, Explanation explanation) {

    private static final TimeLimit ANSWER = TimeLimit.workingDays(3);

    private static final TimeLimit FORWARD = TimeLimit.workingDays(5);

    /** Counted by the calendar as it is; again when that changes. */
    public static AnswerTime of(WorkingCalendar calendar, Instant receivedAt) {
        DeadlineCalculator calculator = new DeadlineCalculator(calendar);
        ClockLedger ledger = ClockLedger.empty().with(ClockEntry.start(receivedAt, "feedback"));
        Deadline answer = calculator.deadline(ANSWER, ledger);
        Instant due = Objects.requireNonNull(answer.dueAt());
        LocalDate dayAfter = calendar.nextWorkingDayAfter(calendar.dateOf(due));
        return new AnswerTime(due, Objects.requireNonNull(calculator.deadline(FORWARD, ledger).dueAt()),
                calendar.closesAt(dayAfter), answer.explanation());
    }

    /**
     * Whether the written word came too late, or is missing when it was due.
     * @param answeredAt when the sender had it in writing
     */
    public static boolean isLate(Instant dueAt, @Nullable Instant answeredAt, Instant now) {
        return ((answeredAt == null) ? now : answeredAt).isAfter(dueAt);
    }

}
