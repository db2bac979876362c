package vn.motcua.models.walk;

import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * An opinion received on Monday 23/11/2026; the Tuesday is a holiday, so its answer is
 * due on Friday.
 */
public final class PlannedAnswer {

    static final Instant DUE = PlannedTimes.at("2026-11-27T17:00:00+07:00");

    static final Instant A_DAY_LATER = PlannedTimes.at("2026-11-30T17:00:00+07:00");

    static final Instant EXPECTED_DAY_OVER = PlannedTimes.at("2026-12-16T00:00:00+07:00");

    PlannedAnswer() {
    }

    public Date answerDueAt(DelegateExecution execution) {
        return Date.from(DUE);
    }

    public Date escalateAt(DelegateExecution execution) {
        return Date.from(A_DAY_LATER);
    }

    public Date followUpOverAt(DelegateExecution execution) {
        return Date.from(EXPECTED_DAY_OVER);
    }

}
