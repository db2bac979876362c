package vn.motcua.dossier.procedureimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.limit.LimitCase;
import vn.motcua.rules.limit.LocalityClass;

/** Limits as somebody gave them, with the field named that is missing or wrong. */
final class RawLimit {

    private static final String CODE = "[A-Z0-9_]{0,40}";

    private RawLimit() {
    }

    static List<LimitCase> cases(List<Case> given) {
        List<LimitCase> cases = new ArrayList<>();
        for (Case one : given) {
            cases.add(one.read("cases[" + cases.size() + "]"));
        }
        return cases;
    }

    private static Refusal missing(String field) {
        return new Refusal(RefusalReason.FIELD_MISSING, field);
    }

    /** A number and its unit. */
    record Limit(@Nullable Integer value, @Nullable LimitUnit unit) {

        TimeLimit read(String field) {
            if (this.unit == null) {
                throw missing(field + ".unit");
            }
            if (this.unit == LimitUnit.SAME_DAY) {
                return TimeLimit.sameDay();
            }
            if (this.value == null) {
                throw missing(field + ".value");
            }
            if (this.value < 1) {
                throw new Refusal(RefusalReason.FIELD_INVALID, field + ".value", "value", Integer.toString(this.value));
            }
            return new TimeLimit(this.value, this.unit);
        }

    }

    /**
     * A limit of a case or of a kind of place.
     *
     * @param code of the case; empty where only the place counts
     */
    record Case(@Nullable String code, @Nullable String name, @Nullable List<LocalityClass> localities,
            LimitCase.@Nullable Effect effect, @Nullable Limit limit, @Nullable String text) {

        LimitCase read(String field) {
            String known = Objects.requireNonNullElse(this.code, "").strip();
            if (this.name == null || this.name.isBlank()) {
                throw missing(field + ".name");
            }
            if (!known.matches(CODE)) {
                throw new Refusal(RefusalReason.FIELD_INVALID, field + ".code", "value", known);
            }
            if (this.limit == null) {
                throw missing(field + ".limit");
            }
            return new LimitCase(known, this.name.strip(),
                    Set.copyOf(Objects.requireNonNullElse(this.localities, List.of())),
                    Objects.requireNonNullElse(this.effect, LimitCase.Effect.REPLACES),
                    this.limit.read(field + ".limit"), Objects.requireNonNullElse(this.text, "").strip());
        }

    }

}
