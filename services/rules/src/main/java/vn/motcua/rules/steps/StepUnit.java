package vn.motcua.rules.steps;

import vn.motcua.rules.deadline.TimeLimit;

/** The units of the time of a step; here alone fractions are in use (0,5 ngày). */
public enum StepUnit {

    /** Ngày làm việc: eight working hours. */
    WORKING_DAY(480),

    /** Giờ làm việc. */
    WORKING_HOUR(60),

    /** Ngày, in procedures whose limit counts calendar days. */
    DAY(480);

    private final int minutes;

    StepUnit(int minutes) {
        this.minutes = minutes;
    }

    /** Working minutes of one; a day is eight hours wherever it is divided. */
    int minutes() {
        return this.minutes;
    }

    /**
     * Whether a limit may be divided in this unit: calendar days are not working days in
     * disguise.
     */
    boolean divides(TimeLimit limit) {
        return switch (limit.unit()) {
            case DAY, MONTH -> this == DAY;
            case SAME_DAY, WORKING_DAY, WORKING_HOUR, HOUR -> this != DAY;
        };
    }

    /** As a desk says it. */
    public String toVietnamese() {
        return switch (this) {
            case WORKING_DAY -> "ngày làm việc";
            case WORKING_HOUR -> "giờ làm việc";
            case DAY -> "ngày";
        };
    }

}
