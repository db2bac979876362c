package vn.motcua.rules.steps;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.deadline.ClockLedger;
import vn.motcua.rules.deadline.DeadlineCalculator;

/**
 * When each step of a dossier has to be done, from the same calculator and ledger as its
 * due date: a pause moves the steps as it moves the end, a new count begins them anew.
 */
public final class StepSchedule {

    private static final int MINUTES_A_DAY = 480;

    private final DeadlineCalculator calculator;

    private final InternalProcess process;

    public StepSchedule(DeadlineCalculator calculator, InternalProcess process) {
        this.calculator = calculator;
        this.process = process;
    }

    /**
     * The due instant of a step: by then it and all steps before it have used up their
     * time.
     * @return empty while no clock runs, or if the process has no such step
     */
    public Optional<Instant> dueOf(String key, ClockLedger ledger) {
        for (int i = 0; i < this.process.steps().size(); i++) {
            if (this.process.steps().get(i).key().equals(key)) {
                return Optional.ofNullable(due(InternalProcess.minutes(this.process.steps(), i + 1), ledger));
            }
        }
        return Optional.empty();
    }

    private @Nullable Instant due(long minutes, ClockLedger ledger) {
        boolean inDays = switch (this.process.limit().unit()) {
            case WORKING_DAY, DAY, MONTH -> true;
            case SAME_DAY, WORKING_HOUR, HOUR -> false;
        };
        int days = inDays ? Math.toIntExact(minutes / MINUTES_A_DAY) : 0;
        long rest = inDays ? minutes % MINUTES_A_DAY : minutes;
        return this.calculator.usedUp(this.process.limit(), ledger, days, Duration.ofMinutes(rest));
    }

}
