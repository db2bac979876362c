package vn.motcua.simulator.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.deadline.TimeLimit;

/**
 * A procedure as the catalogue answers it; only what people look at.
 *
 * @param settledAtDesk whether one person may do all steps at the desk
 * @param verifyLimit the longer lawful limit where verification is needed
 */
public record Procedure(String code, String name, String field, TimeLimit limit, boolean settledAtDesk,
        String onlineLevel, List<Document> documents, @Nullable TimeLimit verifyLimit,
        @Nullable TimeLimit supplementWait) {

    /** Whether it can be filed online; an unknown level is never counted as online. */
    public boolean isOnline() {
        return switch (this.onlineLevel) {
            case "FULL", "PARTIAL", "LEVEL_3", "LEVEL_4" -> true;
            default -> false;
        };
    }

    /** Whether the result is due within the hour. */
    public boolean isWithinHours() {
        return this.limit.unit() == LimitUnit.HOUR || this.limit.unit() == LimitUnit.WORKING_HOUR;
    }

    /** About how many working days the law gives. */
    public int roughDays() {
        return switch (this.limit.unit()) {
            case SAME_DAY, HOUR, WORKING_HOUR -> 0;
            case WORKING_DAY -> this.limit.value();
            case DAY -> this.limit.value() * 5 / 7;
            case MONTH -> this.limit.value() * 22;
        };
    }

    /** A paper of the dossier. */
    public record Document(String name) {
    }

}
