package vn.motcua.models.decisions;

import java.util.LinkedHashMap;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every rule of every table, at its edges. */
class DecisionsTest {

    private static final Tables TABLES = new Tables();

    private static final Map<String, DmnDecision> OURS = TABLES.ours();

    @ParameterizedTest
    @CsvFileSource(resources = "/decisions.csv", delimiter = ';', numLinesToSkip = 1)
    void a_case_has_its_answer(String decision, String facts, String answer) {
        assertThat(String.valueOf(TABLES.answer(OURS.get(decision), read(facts)))).isEqualTo(answer);
    }

    @Test
    void nobody_knows_a_position_that_no_rule_names() {
        assertThat(TABLES.answer(OURS.get("whoSigns"), Map.of("position", "STRANGER", "paper", "RESULT"))).isNull();
    }

    private static Map<String, Object> read(String facts) {
        Map<String, Object> read = new LinkedHashMap<>();
        for (String fact : facts.strip().split(" ")) {
            String[] parts = fact.split("=");
            read.put(parts[0], value(parts[1]));
        }
        return read;
    }

    private static Object value(String text) {
        if (text.matches("\\d+")) {
            return Integer.valueOf(text);
        }
        if (text.matches("\\d+\\.\\d+")) {
            return Double.valueOf(text);
        }
        return text.matches("true|false") ? (Object) Boolean.valueOf(text) : text;
    }

}
