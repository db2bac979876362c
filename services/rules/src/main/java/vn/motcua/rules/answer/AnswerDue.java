package vn.motcua.rules.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.deadline.ClockLedger;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.deadline.DeadlineCalculator;
import vn.motcua.rules.deadline.Outage;
import vn.motcua.rules.deadline.OutageRules;
import vn.motcua.rules.deadline.TimeLimit;

/**
 * When the time for the answer of the desk is over. It is not the legal clock of the
 * dossier, which starts only at reception (R1.5a).
 *
 * @param dueAt the last moment that is in time
 * @param soonAt from when on little time is left: two working hours before, as for limits
 * in hours (domain D1), not before the count begins
 */
public record AnswerDue(Instant dueAt, Instant soonAt) {

    private static final Duration SOON = Duration.ofHours(2);

    /**
     * Counts from the submission. What is handed in while nobody works counts from the
     * next opening (R3.5; Circular 87/2021/TT-BTC for the Treasury: outside hours is the
     * next working day); the day on which a count in days begins is not itself counted
     * (Civil Code 2015 Art. 147.2).
     * @param outages announced ones that give this procedure's dossiers time back, in
     * order
     * @throws Refusal {@code CALENDAR_MISSING} where the count reaches a year without a
     * plan
     */
    public static AnswerDue of(WorkingCalendar calendar, TimeLimit limit, Instant submittedAt,
            Collection<Outage> outages) {
        Instant begins = calendar.nextWorkingMoment(submittedAt);
        ClockLedger ledger = ClockLedger.empty().with(ClockEntry.start(begins, "answer"));
        for (Outage outage : outages) {
            ledger = OutageRules.entry(outage, ledger, calendar, "answer").map(ledger::with).orElse(ledger);
        }
        Instant due = Objects
            .requireNonNull(new DeadlineCalculator(calendar).deadlineUnexplained(limit, ledger).originalDueAt());
        Instant soon = calendar.minusWorkingTime(due, SOON);
        return new AnswerDue(due, soon.isBefore(begins) ? begins : soon);
    }

    /** Whether an answer at that moment, or none by then, is late. */
    public boolean isOver(Instant at) {
        return at.isAfter(this.dueAt);
    }

}
