package vn.motcua.models.walk;

import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * A remedy opened on Monday 23/11/2026: a week for the plan, a week more for the rest.
 */
public final class PlannedRemedy {

    static final Instant PLAN_BY = PlannedTimes.at("2026-11-30T17:00:00+07:00");

    static final Instant DEADLINE = PlannedTimes.at("2026-12-07T17:00:00+07:00");

    PlannedRemedy() {
    }

    public Date planBy(DelegateExecution execution) {
        return Date.from(PLAN_BY);
    }

    public Date deadline(DelegateExecution execution) {
        return Date.from(DEADLINE);
    }

}
