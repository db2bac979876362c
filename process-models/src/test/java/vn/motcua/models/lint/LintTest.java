package vn.motcua.models.lint;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.motcua.models.ProcessModels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LintTest {

    static Stream<String> models() {
        return ProcessModels.bpmn().stream();
    }

    static Stream<Burglar> burglars() {
        return Burglars.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_model_of_ours_is_valid_against_the_schema(String name) {
        assertThatCode(() -> Bpmn.validateModel(read(name))).doesNotThrowAnyException();
    }

    @Test
    void the_schema_catches_a_burglar() {
        String model = new String(ProcessModels.resource("apology.bpmn"), StandardCharsets.UTF_8);
        String burgled = model.replaceFirst("<bpmn:startEvent ", "<bpmn:startEvent colour=\"red\" ");

        assertThat(burgled).isNotEqualTo(model);
        assertThatThrownBy(() -> read(burgled.getBytes(StandardCharsets.UTF_8))).isInstanceOf(ModelException.class);
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_model_of_ours_breaks_no_rule(String name) {
        assertThat(Rule.allBrokenBy(read(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("burglars")
    void a_burglar_is_caught(Burglar burglar) {
        BpmnModelInstance model = read(burglar.model());

        burglar.deed().accept(model);

        assertThat(burglar.rule().brokenBy(model)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_has_met_a_burglar(Rule rule) {
        assertThat(Burglars.all().map(Burglar::rule)).contains(rule);
    }

    private static BpmnModelInstance read(String name) {
        return read(ProcessModels.resource(name));
    }

    private static BpmnModelInstance read(byte[] xml) {
        InputStream stream = new ByteArrayInputStream(xml);
        return Bpmn.readModelFromStream(stream);
    }

}
