package vn.motcua.dossier.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.limit.CaseLimits;
import vn.motcua.rules.limit.LimitCase;
import vn.motcua.rules.limit.LocalityClass;

/** Reads the limits that a procedure gives for some cases and places. */
final class LimitCaseFiles {

    static final List<String> COLUMNS = List.of("procedure", "case?", "name", "class?", "effect", "limit", "limit_unit",
            "text?");

    private LimitCaseFiles() {
    }

    static Line line(Row row) {
        String code = row.loose("case");
        if (!code.matches("[A-Z0-9_]{0,40}")) {
            throw new BadCell("setup.not-a-case", code);
        }
        LimitUnit unit = row.one("limit_unit", LimitUnit.class);
        TimeLimit limit = (unit == LimitUnit.SAME_DAY) ? TimeLimit.sameDay()
                : new TimeLimit(row.number("limit", 1), unit);
        try {
            return new Line(row.text("procedure"),
                    new LimitCase(code, row.text("name"), Set.copyOf(row.several("class", LocalityClass.class)),
                            row.one("effect", LimitCase.Effect.class), limit, row.loose("text")));
        }
        catch (Refusal refused) {
            throw bad(refused);
        }
    }

    /**
     * The lines about one procedure that go together with its general limit and with the
     * lines before; each other one is a problem.
     */
    static List<LimitCase> of(String procedure, TimeLimit general, List<Located<Line>> lines, Problems problems) {
        List<LimitCase> together = List.of();
        for (Located<Line> one : lines) {
            if (one.value().procedure().equals(procedure)) {
                List<LimitCase> longer = new ArrayList<>(together);
                longer.add(one.value().limitCase());
                try {
                    together = new CaseLimits(general, longer).cases();
                }
                catch (Refusal refused) {
                    problems.add(bad(refused).at(one.row().file(), one.row().line()));
                }
            }
        }
        return together;
    }

    private static BadCell bad(Refusal refused) {
        Map<String, String> facts = refused.facts();
        return switch (refused.reason()) {
            case LIMIT_CASES_AMBIGUOUS -> new BadCell("setup.limit-cases-ambiguous", facts.getOrDefault("one", ""),
                    facts.getOrDefault("other", ""));
            case LIMIT_UNITS_DIFFER -> new BadCell("setup.limit-units-differ", facts.getOrDefault("added", ""),
                    facts.getOrDefault("limit", ""));
            case FIELD_MISSING -> new BadCell("setup.limit-case-aimless");
            default -> new BadCell("setup.limit-not-added", facts.getOrDefault("value", ""));
        };
    }

    /** A line and the procedure it belongs to. */
    record Line(String procedure, LimitCase limitCase) {
    }

}
