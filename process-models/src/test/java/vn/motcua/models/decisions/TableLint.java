package vn.motcua.models.decisions;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputData;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * What a table must be so that a lawyer can trust it: every case answered by exactly one
 * rule, every rule answers some case, every rule names its article, and all of it drawn
 * apart.
 */
final class TableLint {

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private static final Pattern TABLE = Pattern.compile("<decisionTable [^>]*>");

    private static final Pattern ARTICLE = Pattern.compile("(Nghị định|Thông tư) \\d+/\\d{4}/[^,]+, Điều \\d+");

    private final byte[] xml;

    private final DmnModelInstance model;

    private final Tables tables = new Tables();

    TableLint(byte[] xml) {
        this.xml = xml;
        this.model = Dmn.readModelFromStream(new ByteArrayInputStream(xml));
        Dmn.validateModel(this.model);
    }

    List<String> findings() {
        Stream<String> drawn = TableDrawing.of(this.model).findings();
        // the parser fills the policy in, so the text itself is asked
        Stream<String> silent = TABLE.matcher(new String(this.xml, StandardCharsets.UTF_8))
            .results()
            .filter((table) -> !table.group().contains("hitPolicy="))
            .map((table) -> table.group() + " does not say how its rules meet");
        return Stream
            .concat(silent,
                    Stream.concat(this.model.getModelElementsByType(Decision.class).stream().flatMap(this::of), drawn))
            .toList();
    }

    private Stream<String> of(Decision decision) {
        DecisionTable table = (DecisionTable) decision.getExpression();
        return Stream.of(words(decision, table), articles(table), answers(decision, table)).flatMap((found) -> found);
    }

    private static Stream<String> words(Decision decision, DecisionTable table) {
        List<String> found = new ArrayList<>();
        if (decision.getDescription() == null || decision.getDescription().getTextContent().isBlank()) {
            found.add(decision.getId() + " does not say what it is for");
        }
        table.getInputs()
            .stream()
            .filter((input) -> input.getLabel() == null || input.getLabel().isBlank())
            .forEach((input) -> found.add(input.getId() + " has no words"));
        return found.stream();
    }

    private static Stream<String> articles(DecisionTable table) {
        return table.getRules()
            .stream()
            .filter((rule) -> rule.getDescription() == null
                    || !ARTICLE.matcher(rule.getDescription().getTextContent()).find())
            .map((rule) -> rule.getId() + " names no article");
    }

    /** Asks the table about every case there can be, edges and their neighbours. */
    private Stream<String> answers(Decision decision, DecisionTable table) {
        DmnDecision parsed = Objects.requireNonNull(this.tables.in(this.xml).get(decision.getId()));
        Set<String> silent = table.getRules().stream().map(Rule::getId).collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = new LinkedHashSet<>();
        for (Map<String, Object> facts : cases(decision, table)) {
            List<String> rules = this.tables.rulesFor(parsed, facts);
            rules.forEach(silent::remove);
            if (rules.size() != 1) {
                found.add(decision.getId() + " answers " + rules.size() + " times to " + facts);
            }
        }
        return Stream.concat(found.stream().limit(3), silent.stream().map((rule) -> rule + " is never reached"));
    }

    private List<Map<String, Object>> cases(Decision decision, DecisionTable table) {
        List<Map<String, Object>> cases = List.of(Map.of());
        for (InputData needed : decision.getInformationRequirements()
            .stream()
            .map((requirement) -> requirement.getRequiredInput())
            .toList()) {
            String name = needed.getInformationItem().getName();
            List<Object> values = values(needed, name, table);
            cases = cases.stream().flatMap((one) -> values.stream().map((value) -> and(one, name, value))).toList();
        }
        return cases;
    }

    private static Map<String, Object> and(Map<String, Object> facts, String name, Object value) {
        Map<String, Object> more = new HashMap<>(facts);
        more.put(name, value);
        return more;
    }

    private static List<Object> values(InputData needed, String name, DecisionTable table) {
        String type = needed.getInformationItem().getTypeRef();
        return switch (type) {
            case "boolean" -> List.of(true, false);
            case "string" -> List.copyOf(listed(name, table));
            default -> numbers(type, table);
        };
    }

    private static List<String> listed(String name, DecisionTable table) {
        Input column = table.getInputs()
            .stream()
            .filter((input) -> name.equals(input.getInputExpression().getText().getTextContent()))
            .findFirst()
            .orElseThrow();
        return Stream.of(column.getInputValues().getText().getTextContent().split(","))
            .map((quoted) -> quoted.strip().replace("\"", ""))
            .toList();
    }

    /** The numbers that the rules name, their neighbours, and some small ones. */
    private static List<Object> numbers(String type, DecisionTable table) {
        Set<Double> edges = new TreeSet<>(List.of(0.0, 1.0, 2.0, 3.0));
        table.getRules()
            .stream()
            .flatMap((rule) -> rule.getInputEntries().stream())
            .flatMap((entry) -> NUMBER.matcher(entry.getText().getTextContent()).results())
            .map((hit) -> Double.valueOf(hit.group()))
            .forEach((edge) -> edges.addAll(List.of(edge - 1, edge - 0.1, edge, edge + 0.1, edge + 1)));
        return edges.stream()
            .filter((edge) -> edge >= 0 && ("double".equals(type) || edge == Math.rint(edge)))
            .<Object>map((edge) -> number(type, edge))
            .toList();
    }

    private static Object number(String type, double edge) {
        return switch (type) {
            case "integer" -> (int) edge;
            case "long" -> (long) edge;
            default -> edge;
        };
    }

}
