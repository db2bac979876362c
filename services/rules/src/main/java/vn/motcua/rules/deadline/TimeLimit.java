package vn.motcua.rules.deadline;

import java.util.Map;
import java.util.Objects;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * The time that the law gives for a procedure.
 *
 * @param value how many of the unit, at least one; a same-day limit is always one
 */
public record TimeLimit(int value, LimitUnit unit) {

    public TimeLimit {
        Objects.requireNonNull(unit, "unit");
        if (unit == LimitUnit.SAME_DAY) {
            value = 1;
        }
        if (value < 1) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "limit",
                    Map.of("value", Integer.toString(value), "unit", unit.name(), "kind", "at-least-one"));
        }
    }

    public static TimeLimit sameDay() {
        return new TimeLimit(1, LimitUnit.SAME_DAY);
    }

    public static TimeLimit workingDays(int count) {
        return new TimeLimit(count, LimitUnit.WORKING_DAY);
    }

    public static TimeLimit workingHours(int count) {
        return new TimeLimit(count, LimitUnit.WORKING_HOUR);
    }

    public static TimeLimit hours(int count) {
        return new TimeLimit(count, LimitUnit.HOUR);
    }

    public static TimeLimit days(int count) {
        return new TimeLimit(count, LimitUnit.DAY);
    }

    public static TimeLimit months(int count) {
        return new TimeLimit(count, LimitUnit.MONTH);
    }

    /** As a desk says it: {@code 5 ngày làm việc}. */
    public String toVietnamese() {
        return switch (this.unit) {
            case SAME_DAY -> "trong ngày";
            case WORKING_DAY -> this.value + " ngày làm việc";
            case WORKING_HOUR -> this.value + " giờ làm việc";
            case HOUR -> this.value + " giờ";
            case DAY -> this.value + " ngày";
            case MONTH -> this.value + " tháng";
        };
    }

}
