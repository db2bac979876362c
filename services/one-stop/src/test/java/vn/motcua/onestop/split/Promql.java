package vn.motcua.onestop.split;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads out of a PromQL expression which metrics it names, and which labels it asks of
 * each.
 */
final class Promql {

    private static final Pattern GROUPING = Pattern
        .compile("\\b(by|without|on|ignoring|group_left|group_right)\\s*\\(([^)]*)\\)");

    private static final Pattern RANGE = Pattern.compile("\\[[^]]*]");

    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");

    /**
     * A name, and what stands in braces behind it; a name before a bracket is a function.
     */
    private static final Pattern SELECTOR = Pattern
        .compile("\\b([a-zA-Z_:][a-zA-Z0-9_:]*)\\b(?!\\s*\\()\\s*(?:\\{([^}]*)})?");

    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)\\s*(?:=~|!~|!=|=)");

    private static final Set<String> WORDS = Set.of("and", "or", "unless", "bool", "offset", "inf", "nan");

    private Promql() {
    }

    /** The labels asked of each metric, by the metric's name. */
    static Map<String, Set<String>> metrics(String expression) {
        String bare = STRING.matcher(expression).replaceAll("\"\"");
        bare = RANGE.matcher(GROUPING.matcher(bare).replaceAll(" ")).replaceAll(" ");
        Map<String, Set<String>> found = new TreeMap<>();
        Matcher selector = SELECTOR.matcher(bare);
        while (selector.find()) {
            String name = selector.group(1);
            if (!WORDS.contains(name.toLowerCase(Locale.ROOT))) {
                found.computeIfAbsent(name, (key) -> new TreeSet<>()).addAll(labels(selector));
            }
        }
        return found;
    }

    private static Set<String> labels(MatchResult selector) {
        String braces = (selector.group(2) == null) ? "" : selector.group(2);
        return LABEL.matcher(braces).results().map((label) -> label.group(1)).collect(Collectors.toSet());
    }

}
