package vn.motcua.models.walk;

import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** A decision signed on Monday 23/11/2026, in effect on the Friday after next. */
public final class PlannedReview {

    static final Instant DUE = PlannedTimes.at("2026-12-01T17:00:00+07:00");

    static final Instant EFFECT = PlannedTimes.at("2026-12-04T00:00:00+07:00");

    PlannedReview() {
    }

    public Date dueAt(DelegateExecution execution) {
        return Date.from(DUE);
    }

    public Date effectAt(DelegateExecution execution) {
        return Date.from(EFFECT);
    }

}
