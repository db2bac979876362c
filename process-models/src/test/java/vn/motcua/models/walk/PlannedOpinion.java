package vn.motcua.models.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * An opinion asked for until Friday 27/11/2026, a day longer when a holiday is declared.
 */
public final class PlannedOpinion {

    static final Instant DUE = PlannedTimes.at("2026-11-27T17:00:00+07:00");

    static final Duration HOLIDAY = Duration.ofDays(3);

    private boolean moved;

    private boolean silenceIsConsent;

    PlannedOpinion() {
    }

    public Date dueAt(DelegateExecution execution) {
        return Date.from(due());
    }

    private Instant due() {
        return this.moved ? DUE.plus(HOLIDAY) : DUE;
    }

    boolean isOver() {
        return !ClockUtil.getCurrentTime().toInstant().isBefore(due());
    }

    boolean isConsent() {
        return this.silenceIsConsent && isOver();
    }

    void holidayIsDeclared() {
        this.moved = true;
    }

    void silenceIsConsent() {
        this.silenceIsConsent = true;
    }

    void asAsked() {
        this.moved = false;
        this.silenceIsConsent = false;
    }

}
