package vn.motcua.onestop.split;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a service told Prometheus.
 */
record Scrape(List<Sample> samples) {

    private static final Pattern LINE = Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(.*)})? (\\S+)");

    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=\"");

    static Scrape of(String text) {
        return new Scrape(text.lines()
            .filter((line) -> !line.startsWith("#"))
            .map(LINE::matcher)
            .filter(Matcher::matches)
            .map((line) -> new Sample(line.group(1), (line.group(2) == null) ? "" : line.group(2),
                    Double.parseDouble(line.group(3))))
            .toList());
    }

    Set<String> names() {
        return this.samples.stream().map(Sample::name).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> labelsOf(String name) {
        return this.samples.stream()
            .filter((sample) -> sample.name.equals(name))
            .flatMap((sample) -> LABEL.matcher(sample.labels).results())
            .map((label) -> label.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The value of the one sample of that name and with that label. */
    double value(String name, String label) {
        List<Sample> found = this.samples.stream()
            .filter((sample) -> sample.name.equals(name) && sample.labels.contains(label))
            .toList();
        if (found.size() != 1) {
            throw new AssertionError(name + "{" + label + "} is there " + found.size() + " times");
        }
        return found.get(0).value;
    }

    record Sample(String name, String labels, double value) {
    }

}
