package vn.motcua.onestop.split;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Grafana board: every question it asks Prometheus.
 */
record Board(JsonNode json) {

    private static final Pattern LABEL_VALUES = Pattern.compile("label_values\\((.+),\\s*([a-zA-Z_]+)\\)");

    /** Prometheus itself puts these on every sample. */
    private static final Set<String> OF_PROMETHEUS = Set.of("job", "instance");

    static Board read(Path file) {
        return new Board(JsonMapper.builder().build().readTree(file.toFile()));
    }

    /** The labels asked of each metric, by the metric's name. */
    Map<String, Set<String>> metrics() {
        Map<String, Set<String>> found = new TreeMap<>();
        this.json.findValuesAsString("expr").forEach((expression) -> add(found, Promql.metrics(expression)));
        for (JsonNode variable : this.json.path("templating").path("list")) {
            Matcher question = LABEL_VALUES.matcher(variable.path("definition").asString());
            if (!question.matches()) {
                throw new AssertionError("a variable that asks for something else: " + variable);
            }
            Map<String, Set<String>> asked = Promql.metrics(question.group(1));
            asked.values().forEach((labels) -> labels.add(question.group(2)));
            add(found, asked);
        }
        return found;
    }

    /**
     * What it asks for and none of the services tells, as {@code metric} or
     * {@code metric{label}}.
     */
    Set<String> missing(List<Scrape> scrapes) {
        Set<String> missing = new TreeSet<>();
        metrics().forEach((name, labels) -> {
            Set<String> told = new TreeSet<>(OF_PROMETHEUS);
            scrapes.forEach((scrape) -> told.addAll(scrape.labelsOf(name)));
            if (scrapes.stream().noneMatch((scrape) -> scrape.names().contains(name))) {
                missing.add(name);
            }
            labels.stream()
                .filter((label) -> !told.contains(label))
                .forEach((label) -> missing.add(name + "{" + label + "}"));
        });
        return missing;
    }

    private static void add(Map<String, Set<String>> found, Map<String, Set<String>> more) {
        more.forEach((name, labels) -> found.computeIfAbsent(name, (key) -> new TreeSet<>()).addAll(labels));
    }

}
