package vn.motcua.models.decisions;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.motcua.models.ModelNames;
import vn.motcua.models.ProcessModels;

import static org.assertj.core.api.Assertions.assertThat;

class TableLintTest {

    private static final String TABLE = "decisions/escalation-level.dmn";

    static Stream<String> files() {
        return ProcessModels.decisions().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_table_of_ours_breaks_no_rule(String name) {
        assertThat(new TableLint(ProcessModels.resource(name)).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a case without an answer    | &gt; 9              | &gt; 19               | answers 0 times
            a case with two answers     | [3..9]              | [2..9]                | answers
            a rule that is never needed | &lt;= 0             | &lt;= -1              | is never reached
            a rule without an article   | Điều 12 khoản 5: đã | khoản 5: đã           | names no article
            no word about the meeting   | hitPolicy="UNIQUE"  |                       | how its rules meet
            shapes on one another       | x="400" y="360"     | x="200" y="360"       | lies on
            a column without words      | label="Việc chậm"   | label=""              | has no words
            """)
    void a_burglar_is_caught(String burglar, String clean, String burgled, String finding) {
        String model = new String(ProcessModels.resource(TABLE), StandardCharsets.UTF_8);
        assertThat(model).as(burglar).contains(clean);
        String changed = model.replace(clean, (burgled == null) ? "" : burgled);

        assertThat(findings(changed)).as(burglar).anyMatch((found) -> found.contains(finding));
    }

    /** Two answers are so wrong that the engine itself refuses them. */
    private static Stream<String> findings(String model) {
        try {
            return new TableLint(model.getBytes(StandardCharsets.UTF_8)).findings().stream();
        }
        catch (org.camunda.bpm.dmn.engine.impl.hitpolicy.DmnHitPolicyException refused) {
            return Stream.of("answers twice: " + refused.getMessage());
        }
    }

    @Test
    void the_names_of_the_decisions_are_those_in_the_files() {
        assertThat(Arrays.stream(ModelNames.Table.class.getFields()).map(TableLintTest::value))
            .containsExactlyInAnyOrderElementsOf(new Tables().ours().keySet());
    }

    private static String value(java.lang.reflect.Field constant) {
        try {
            return (String) constant.get(null);
        }
        catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }

}
