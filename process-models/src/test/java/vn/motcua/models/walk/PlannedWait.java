package vn.motcua.models.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * A wait for papers until Wednesday 11/11/2026, a day longer when a holiday is declared.
 */
public final class PlannedWait {

    static final Instant HALF_TIME = PlannedTimes.at("2026-11-06T08:00:00+07:00");

    static final Instant EXPIRY = PlannedTimes.at("2026-11-11T17:00:00+07:00");

    static final Duration HOLIDAY = Duration.ofDays(1);

    private boolean moved;

    PlannedWait() {
    }

    public Date remindAt(DelegateExecution execution) {
        return Date.from(halfTime());
    }

    public Date expiresAt(DelegateExecution execution) {
        return Date.from(expiry());
    }

    private Instant halfTime() {
        return this.moved ? HALF_TIME.plus(HOLIDAY) : HALF_TIME;
    }

    private Instant expiry() {
        return this.moved ? EXPIRY.plus(HOLIDAY) : EXPIRY;
    }

    boolean isReminderDue() {
        return !now().isBefore(halfTime());
    }

    boolean isOver() {
        return !now().isBefore(expiry());
    }

    private static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    void holidayIsDeclared() {
        this.moved = true;
    }

    void asAnnounced() {
        this.moved = false;
    }

}
