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

    static final Instant FIRST_ALARM = at("2026-11-25T10:00:00+07:00");

    static final Instant SECOND_ALARM = at("2026-11-25T14:00:00+07:00");

    static final Instant SUPERVISOR = at("2026-11-25T15:00:00+07:00");

    static final Instant HEAD = at("2026-11-25T16:00:00+07:00");

    static final Instant DUE = at("2026-11-26T17:00:00+07:00");

    static final Instant NEW_APPOINTMENT = at("2026-11-30T17:00:00+07:00");

    PlannedTimes() {
    }

    public Date askAt(DelegateExecution execution) {
        return Date.from(ASK);
    }

    public Date firstAlarm(DelegateExecution execution) {
        return Date.from(FIRST_ALARM);
    }

    public Date secondAlarm(DelegateExecution execution) {
        return Date.from(SECOND_ALARM);
    }

    public Date supervisorAt(DelegateExecution execution) {
        return Date.from(SUPERVISOR);
    }

    public Date headAt(DelegateExecution execution) {
        return Date.from(HEAD);
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
