package vn.motcua.rules.limit;

import java.util.Set;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.deadline.TimeLimit;

/**
 * A line of a procedure's text that gives another limit than the general one: for a kind
 * of matter, for a kind of place, or for both.
 *
 * @param code of the matter, the same on every line about it; empty where the line is
 * about the place alone
 * @param name of the matter or of the places, as people read it
 * @param localities where the line holds; empty everywhere
 * @param effect whether the limit takes the place of another or is added to it
 * @param text the words of the published procedure, as they stand there
 */
public record LimitCase(String code, String name, Set<LocalityClass> localities, Effect effect, TimeLimit limit,
        String text) {

    public LimitCase {
        localities = Set.copyOf(localities);
        if (code.isEmpty() && localities.isEmpty()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "case");
        }
        if (effect == Effect.ADDS && limit.unit() == LimitUnit.SAME_DAY) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "limit", "value", limit.toVietnamese());
        }
    }

    /** Whether the line speaks of such a place by name. */
    boolean namesOneOf(Set<LocalityClass> classes) {
        return this.localities.stream().anyMatch(classes::contains);
    }

    boolean holdsIn(Set<LocalityClass> classes) {
        return this.localities.isEmpty() || namesOneOf(classes);
    }

    /** {@code công trình}, {@code xã miền núi: thêm 10 ngày}. */
    String toVietnamese() {
        return (this.effect == Effect.ADDS) ? this.name + ": thêm " + this.limit.toVietnamese() : this.name;
    }

    /** What a line does to the limit. */
    public enum Effect {

        /** Its limit stands instead. */
        REPLACES,

        /** Its limit is added. */
        ADDS

    }

}
