package vn.motcua.rules.steps;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.TimeLimit;

/**
 * The approved steps of a procedure, in order (Circular 01/2018 Art. 8).
 *
 * @param limit the legal limit that the steps share
 */
public record InternalProcess(TimeLimit limit, List<ProcessStep> steps) {

    private static final int MINUTES_A_DAY = 480;

    /** A month whose days are counted apart is thirty days (Civil Code 2015 Art. 146). */
    private static final int DAYS_A_MONTH = 30;

    /**
     * Checks the whole.
     * <p>
     * Refused: no step at all, two of one key, a unit in which this limit cannot be
     * divided ({@code FIELD_INVALID}), more time than the law gives
     * ({@code STEPS_EXCEED_LIMIT}).
     */
    public InternalProcess {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "steps");
        }
        requireKeys(steps);
        requireUnits(limit, steps);
        requireWithin(limit, steps);
    }

    /**
     * Whether a limit can be divided as these steps are: a lawful change of the limit may
     * leave the unit they were approved in.
     */
    public static boolean fits(TimeLimit limit, List<ProcessStep> steps) {
        return steps.stream().allMatch((step) -> step.time().unit().divides(limit))
                && minutes(steps, steps.size()) <= minutes(limit);
    }

    private static void requireKeys(List<ProcessStep> steps) {
        Set<String> keys = new HashSet<>();
        for (ProcessStep step : steps) {
            if (!keys.add(step.key())) {
                throw new Refusal(RefusalReason.FIELD_INVALID, "steps", "key", step.key());
            }
        }
    }

    private static void requireUnits(TimeLimit limit, List<ProcessStep> steps) {
        for (ProcessStep step : steps) {
            if (!step.time().unit().divides(limit)) {
                throw new Refusal(RefusalReason.FIELD_INVALID, "steps",
                        Map.of("key", step.key(), "time", step.time().toVietnamese(), "limit", limit.toVietnamese()));
            }
        }
    }

    private static void requireWithin(TimeLimit limit, List<ProcessStep> steps) {
        long sum = minutes(steps, steps.size());
        if (sum > minutes(limit)) {
            throw new Refusal(RefusalReason.STEPS_EXCEED_LIMIT, "steps",
                    Map.of("steps", inWords(sum, limit), "limit", limit.toVietnamese()));
        }
    }

    /** Working minutes of the first steps together. */
    static long minutes(List<ProcessStep> steps, int count) {
        long sum = 0;
        for (ProcessStep step : steps.subList(0, count)) {
            sum += step.time().minutes();
        }
        return sum;
    }

    private static long minutes(TimeLimit limit) {
        return switch (limit.unit()) {
            case SAME_DAY -> MINUTES_A_DAY;
            case WORKING_DAY, DAY -> (long) limit.value() * MINUTES_A_DAY;
            case MONTH -> (long) limit.value() * DAYS_A_MONTH * MINUTES_A_DAY;
            case WORKING_HOUR, HOUR -> limit.value() * 60L;
        };
    }

    private static String inWords(long minutes, TimeLimit limit) {
        StepUnit unit = switch (limit.unit()) {
            case WORKING_HOUR, HOUR, SAME_DAY -> StepUnit.WORKING_HOUR;
            case WORKING_DAY -> StepUnit.WORKING_DAY;
            case DAY, MONTH -> StepUnit.DAY;
        };
        BigDecimal amount = BigDecimal.valueOf(minutes)
            .divide(BigDecimal.valueOf(unit.minutes()), 2, RoundingMode.HALF_UP);
        return amount.stripTrailingZeros().toPlainString().replace('.', ',') + " " + unit.toVietnamese();
    }

}
