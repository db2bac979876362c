package vn.motcua.rules.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is doubtful about the words of a line, its level and who settles it. */
final class RecordDoubts {

    private static final Set<String> LEVELS = Set.of("MINISTRY", "PROVINCE", "COMMUNE");

    private static final Pattern CODE = Pattern.compile("\\d\\.\\d{6}");

    private static final Pattern TRIED_OUT = Pattern.compile("(?<![\\p{L}\\d])(demo|test)(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DECISION = Pattern.compile("\\d+[a-zA-Z]?/(\\d{4}/)?QĐ(-[\\p{Lu}\\d&]+)+");

    private static final Pattern MARK = Pattern.compile("</?[a-zA-Z][^<>]*>|&(nbsp|amp|lt|gt|quot|#\\d+);");

    private static final String NOTHING = "Không có thông tin";

    private RecordDoubts() {
    }

    static List<Doubt> of(NationalRecord line) {
        List<Doubt> doubts = new ArrayList<>();
        if (CODE.matcher(line.name()).find()) {
            doubts.add(Doubt.of(DoubtReason.CODE_IN_NAME, "name", line.name()));
        }
        decision(line).ifPresent(doubts::add);
        if (!LEVELS.containsAll(line.levels()) || line.levels().isEmpty()) {
            doubts.add(Doubt.of(DoubtReason.LEVEL_UNKNOWN));
        }
        if (line.agency().isBlank()) {
            doubts.add(Doubt.of(DoubtReason.AGENCY_MISSING));
        }
        if (line.result().isBlank()) {
            doubts.add(Doubt.of(DoubtReason.RESULT_MISSING));
        }
        text(line, Pattern.compile(NOTHING, Pattern.LITERAL)).map((text) -> Doubt.of(DoubtReason.NO_INFORMATION))
            .ifPresent(doubts::add);
        text(line, MARK).map((text) -> Doubt.of(DoubtReason.HTML_LEFT, "text", text)).ifPresent(doubts::add);
        return doubts;
    }

    private static Optional<Doubt> decision(NationalRecord line) {
        if (TRIED_OUT.matcher(line.decision()).find() || TRIED_OUT.matcher(line.name()).find()) {
            return Optional.of(Doubt.of(DoubtReason.TEST_ROW, "decision", line.decision()));
        }
        return DECISION.matcher(line.decision()).matches() ? Optional.empty()
                : Optional.of(Doubt.of(DoubtReason.DECISION_UNUSUAL, "decision", line.decision()));
    }

    private static Optional<String> text(NationalRecord line, Pattern pattern) {
        return line.texts().filter((text) -> pattern.matcher(text).find()).findFirst();
    }

}
