package vn.motcua.models.walk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * The instants of one ledger: due on Thursday 26/11/2026, re-appointed to the Monday
 * after.
 */
public final class PlannedTimes {

    static final Instant ASK = at("2026-11-24T17:00:00+07:00");

    static final Instant NOON_OF_APOLOGY_DAY = at("2026-11-25T12:00:00+07:00");

    static final Instant DUE = at("2026-11-26T17:00:00+07:00");

    static final Instant NEW_APPOINTMENT = at("2026-11-30T17:00:00+07:00");

    PlannedTimes() {
    }

    public Date askAt(DelegateExecution execution) {
        return Date.from(ASK);
    }

    public Date escalateAt(DelegateExecution execution) {
        return Date.from(NOON_OF_APOLOGY_DAY);
    }

    public Date originalDueAt(DelegateExecution execution) {
        return Date.from(DUE);
    }

    public Date dueAt(DelegateExecution execution) {
        return Date.from(NEW_APPOINTMENT);
    }

    static Instant at(String instant) {
        return OffsetDateTime.parse(instant).toInstant();
    }

}
