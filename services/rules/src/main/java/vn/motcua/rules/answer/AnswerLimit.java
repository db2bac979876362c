package vn.motcua.rules.answer;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.deadline.TimeLimit;

/**
 * How long the desk has for its answer, and by what law.
 * <p>
 * No rule holds for every dossier: eight working hours for what is handed in online
 * (general rule, recalled from Decree 45/2020/NĐ-CP), and eight working hours online or
 * one working day on paper and by post where a procedure's published text says so
 * (2.001263). So it is data, by procedure, channel and day.
 *
 * @param limit in working hours or working days
 * @param legalBasis in Vietnamese, as people read it
 */
public record AnswerLimit(TimeLimit limit, String legalBasis) {

    private static final int MOST = 240;

    /**
     * A limit as somebody enters it.
     * @return null where neither amount nor legal basis are given: from then on nothing
     * is prescribed
     * @throws Refusal with the field {@code amount}, {@code unit} or {@code legalBasis}
     */
    public static @Nullable AnswerLimit read(@Nullable Integer amount, @Nullable String unit,
            @Nullable String legalBasis) {
        boolean founded = legalBasis != null && !legalBasis.isBlank();
        if (amount == null && !founded) {
            return null;
        }
        if (amount == null) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "amount");
        }
        if (amount < 1 || amount > MOST) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "amount", "value", amount.toString());
        }
        if (unit == null || unit.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "unit");
        }
        if (legalBasis == null || !founded) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "legalBasis");
        }
        return new AnswerLimit(limit(amount, unit), legalBasis.strip());
    }

    private static TimeLimit limit(int amount, String unit) {
        if (unit.equals(LimitUnit.WORKING_HOUR.name())) {
            return TimeLimit.workingHours(amount);
        }
        if (unit.equals(LimitUnit.WORKING_DAY.name())) {
            return TimeLimit.workingDays(amount);
        }
        throw new Refusal(RefusalReason.FIELD_INVALID, "unit", "value", unit);
    }

}
