package vn.motcua.rules.limit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.limit.LimitCase.Effect;

/**
 * The limits that the text of one procedure gives: the limit is part of the published
 * procedure (Decree 63/2010 Art. 8), and what the national database prints by channel
 * often encodes cases (domain C2).
 * <p>
 * The more special line goes before the more general one, in this order:
 * <ol>
 * <li>a limit for this case at such a place, which stands alone;</li>
 * <li>else the limit of this case, or the general one where the case has none, with what
 * is added for this case, or else for such a place.</li>
 * </ol>
 * A limit that a place has without a case takes the place of the general one only. An
 * addition is made once, however many classes the place has. Two lines of the same rank
 * that say different things are refused, never chosen from.
 */
public record CaseLimits(TimeLimit general, List<LimitCase> cases) {

    /** The field that a wrong case is told of. */
    private static final String FIELD = "limitCase";

    public CaseLimits {
        cases = List.copyOf(cases);
        requireClear(cases);
        requireSameUnits(general, cases);
    }

    /**
     * The limit of a case.
     * <p>
     * Refused: a case that the text does not know, or not there
     * ({@code LIMIT_CASE_UNKNOWN}); two lines that fit equally ({@code
     * LIMIT_CASES_AMBIGUOUS}).
     * @param chosen code of the case; null or empty for the general one
     * @param place what kind of place the agency's commune is
     */
    public CaseLimit of(@Nullable String chosen, Set<LocalityClass> place) {
        String code = (chosen == null) ? "" : chosen.strip();
        if (!code.isEmpty() && !codes(place).contains(code)) {
            throw new Refusal(RefusalReason.LIMIT_CASE_UNKNOWN, FIELD,
                    Map.of("case", code, "known", String.join(", ", codes(place))));
        }
        LimitCase here = one(lines(code, Effect.REPLACES).filter((line) -> line.namesOneOf(place)).toList());
        return (here != null) ? new CaseLimit(code, here.limit(), List.of(here)) : withAddition(code, place);
    }

    /** The limit of every case at that place, the general one first. */
    public List<CaseLimit> choices(Set<LocalityClass> place) {
        return Stream.concat(Stream.of(""), codes(place).stream()).map((code) -> of(code, place)).toList();
    }

    /** Whether there is anything to choose between at that place. */
    public boolean hasChoice(Set<LocalityClass> place) {
        return !codes(place).isEmpty();
    }

    private CaseLimit withAddition(String code, Set<LocalityClass> place) {
        LimitCase base = one(lines(code, Effect.REPLACES).filter((line) -> line.localities().isEmpty()).toList());
        LimitCase own = one(lines(code, Effect.ADDS).filter((line) -> line.holdsIn(place)).toList());
        LimitCase added = (own != null || code.isEmpty()) ? own
                : one(lines("", Effect.ADDS).filter((line) -> line.holdsIn(place)).toList());
        TimeLimit limit = (base == null) ? this.general : base.limit();
        List<LimitCase> because = new ArrayList<>();
        if (base != null) {
            because.add(base);
        }
        if (added == null) {
            return new CaseLimit(code, limit, because);
        }
        because.add(added);
        return new CaseLimit(code, new TimeLimit(limit.value() + added.limit().value(), limit.unit()), because);
    }

    private Stream<LimitCase> lines(String code, Effect effect) {
        return this.cases.stream().filter((line) -> line.code().equals(code) && line.effect() == effect);
    }

    private Set<String> codes(Set<LocalityClass> place) {
        Set<String> codes = new LinkedHashSet<>();
        this.cases.stream()
            .filter((line) -> !line.code().isEmpty() && line.holdsIn(place))
            .forEach((line) -> codes.add(line.code()));
        return codes;
    }

    /** The one thing that lines of the same rank say; null where there are none. */
    private static @Nullable LimitCase one(List<LimitCase> lines) {
        LimitCase first = lines.isEmpty() ? null : lines.get(0);
        for (LimitCase line : lines) {
            if (first != null && !line.limit().equals(first.limit())) {
                throw ambiguous(first, line);
            }
        }
        return first;
    }

    /** What no place could decide is refused when the lines are read. */
    private static void requireClear(List<LimitCase> cases) {
        for (LimitCase one : cases) {
            for (LimitCase other : cases) {
                boolean sameRank = one.code().equals(other.code()) && one.effect() == other.effect();
                boolean sameWords = one.code().equals(other.code()) && !one.code().isEmpty()
                        && one.localities().equals(other.localities()) && one.effect() != other.effect();
                boolean unlike = samePlace(one, other) && !one.limit().equals(other.limit());
                if (sameWords || (sameRank && unlike)) {
                    throw ambiguous(one, other);
                }
            }
        }
    }

    private static boolean samePlace(LimitCase one, LimitCase other) {
        return one.localities().isEmpty() ? other.localities().isEmpty() : other.namesOneOf(one.localities());
    }

    /** Ten days on top of five working days is no limit that anybody could count. */
    private static void requireSameUnits(TimeLimit general, List<LimitCase> cases) {
        for (LimitCase added : cases) {
            for (TimeLimit base : (added.effect() == Effect.ADDS) ? bases(added.code(), general, cases)
                    : List.<TimeLimit>of()) {
                if (added.limit().unit() != base.unit()) {
                    throw new Refusal(RefusalReason.LIMIT_UNITS_DIFFER, "limit_unit",
                            Map.of("added", added.limit().toVietnamese(), "limit", base.toVietnamese()));
                }
            }
        }
    }

    /** What an addition may meet: the limits of its case, or of every case. */
    private static List<TimeLimit> bases(String code, TimeLimit general, List<LimitCase> cases) {
        List<TimeLimit> bases = new ArrayList<>();
        for (LimitCase base : cases) {
            if (base.effect() == Effect.REPLACES && base.localities().isEmpty()
                    && (code.isEmpty() || code.equals(base.code()))) {
                bases.add(base.limit());
            }
        }
        if (code.isEmpty() || bases.isEmpty()) {
            bases.add(general);
        }
        return bases;
    }

    private static Refusal ambiguous(LimitCase one, LimitCase other) {
        return new Refusal(RefusalReason.LIMIT_CASES_AMBIGUOUS, FIELD,
                Map.of("one", one.name() + " (" + one.limit().toVietnamese() + ")", "other",
                        other.name() + " (" + other.limit().toVietnamese() + ")"));
    }

}
