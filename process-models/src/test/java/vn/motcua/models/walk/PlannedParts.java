package vn.motcua.models.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Agencies with time until Friday 27/11/2026, longer when a holiday is declared. */
public final class PlannedParts {

    static final Instant DUE = PlannedTimes.at("2026-11-27T17:00:00+07:00");

    static final Duration HOLIDAY = Duration.ofDays(3);

    private int agencies = 1;

    private boolean moved;

    PlannedParts() {
    }

    public List<String> sent(DelegateExecution execution) {
        return IntStream.rangeClosed(1, this.agencies).mapToObj((number) -> "part " + number).toList();
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

    void atOnce(int agencies) {
        this.agencies = agencies;
    }

    void holidayIsDeclared() {
        this.moved = true;
    }

    void asSent() {
        this.agencies = 1;
        this.moved = false;
    }

}
