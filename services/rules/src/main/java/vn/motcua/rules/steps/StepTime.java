package vn.motcua.rules.steps;

import java.math.BigDecimal;
import java.util.Map;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * The time that an internal process gives one step.
 *
 * @param amount more than nothing; fractions down to a minute
 */
public record StepTime(BigDecimal amount, StepUnit unit) {

    public StepTime {
        boolean wholeMinutes = amount.signum() > 0
                && amount.multiply(BigDecimal.valueOf(unit.minutes())).stripTrailingZeros().scale() <= 0;
        if (!wholeMinutes) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "time",
                    Map.of("value", amount.toPlainString(), "unit", unit.name()));
        }
        amount = amount.stripTrailingZeros();
    }

    public static StepTime workingDays(String amount) {
        return new StepTime(new BigDecimal(amount), StepUnit.WORKING_DAY);
    }

    public static StepTime workingHours(String amount) {
        return new StepTime(new BigDecimal(amount), StepUnit.WORKING_HOUR);
    }

    public static StepTime days(String amount) {
        return new StepTime(new BigDecimal(amount), StepUnit.DAY);
    }

    /** Working minutes, a day as eight hours. */
    long minutes() {
        return this.amount.multiply(BigDecimal.valueOf(this.unit.minutes())).longValueExact();
    }

    /** As a desk says it: {@code 0,5 ngày làm việc}. */
    public String toVietnamese() {
        return this.amount.toPlainString().replace('.', ',') + " " + this.unit.toVietnamese();
    }

}
