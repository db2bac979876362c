package vn.motcua.models;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ModelNamesTest {

    private static final List<BpmnModelInstance> MODELS = ProcessModels.bpmn()
        .stream()
        .map((name) -> Bpmn.readModelFromStream(new ByteArrayInputStream(ProcessModels.resource(name))))
        .toList();

    @ParameterizedTest
    @ValueSource(classes = { ModelNames.Dossier.class, ModelNames.DeadlineWatch.class, ModelNames.SupplementWatch.class,
            ModelNames.InterAgency.class, ModelNames.Apology.class, ModelNames.Feedback.class, ModelNames.Remedy.class,
            ModelNames.ProcedureReview.class })
    void the_names_of_a_model_are_those_of_its_nodes(Class<?> names) throws ReflectiveOperationException {
        String process = (String) names.getField("PROCESS").get(null);
        BpmnModelInstance model = MODELS.get(ProcessModels.bpmn().indexOf(process + ".bpmn"));

        Stream<String> drawn = Stream.concat(ids(model, Process.class), ids(model, FlowNode.class));

        assertThat(constants(names)).containsExactlyInAnyOrderElementsOf(drawn.toList());
    }

    @ParameterizedTest
    @ValueSource(classes = { ModelNames.Dossier.class, ModelNames.DeadlineWatch.class, ModelNames.SupplementWatch.class,
            ModelNames.InterAgency.class, ModelNames.Apology.class, ModelNames.Feedback.class, ModelNames.Remedy.class,
            ModelNames.ProcedureReview.class })
    void a_constant_is_called_like_what_it_names(Class<?> names) throws ReflectiveOperationException {
        for (Field field : names.getFields()) {
            String spelled = ((String) field.get(null)).replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase();
            assertThat(field.getName()).isIn(spelled, "PROCESS");
        }
    }

    @Test
    void the_messages_are_those_that_somebody_waits_for() {
        Set<String> declared = all(Message.class).map(Message::getName).collect(Collectors.toSet());
        Set<String> awaited = all(MessageEventDefinition.class).map((event) -> event.getMessage().getName())
            .collect(Collectors.toSet());

        assertThat(constants(ModelNames.Message.class)).containsExactlyInAnyOrderElementsOf(declared);
        assertThat(awaited).isEqualTo(declared);
    }

    @Test
    void the_variables_are_those_that_a_gateway_reads() {
        assertThat(constants(ModelNames.Variable.class)).containsExactlyInAnyOrderElementsOf(
                found("^\\$\\{(\\w+)", all(ConditionExpression.class).map(ModelElementInstance::getTextContent)));
    }

    @Test
    void the_decisions_are_those_that_a_gateway_compares_with() {
        assertThat(constants(ModelNames.Decision.class)).containsExactlyInAnyOrderElementsOf(
                found("== '(\\w+)'", all(ConditionExpression.class).map(ModelElementInstance::getTextContent)));
    }

    @Test
    void the_beans_are_those_that_the_models_call() {
        Stream<String> expressions = Stream.concat(all(TimeDate.class).map(ModelElementInstance::getTextContent),
                all(ServiceTask.class).map(ServiceTask::getCamundaDelegateExpression));

        assertThat(constants(ModelNames.Bean.class))
            .containsExactlyInAnyOrderElementsOf(found("^\\$\\{(\\w+)", expressions));
    }

    @Test
    void the_roles_and_kinds_are_those_that_the_tasks_carry() {
        assertThat(constants(ModelNames.Property.class)).containsExactlyInAnyOrderElementsOf(
                all(CamundaProperty.class).map(CamundaProperty::getCamundaName).collect(Collectors.toSet()));
        assertThat(Arrays.stream(ModelNames.Role.values()).map(Enum::name))
            .containsExactlyInAnyOrderElementsOf(carried(ModelNames.Property.ROLE));
        assertThat(Arrays.stream(ModelNames.Kind.values()).map(Enum::name))
            .containsExactlyInAnyOrderElementsOf(carried(ModelNames.Property.KIND));
    }

    private static Set<String> carried(String property) {
        return all(CamundaProperty.class).filter((carried) -> property.equals(carried.getCamundaName()))
            .map(CamundaProperty::getCamundaValue)
            .collect(Collectors.toSet());
    }

    private static Set<String> found(String pattern, Stream<String> texts) {
        return texts.flatMap((text) -> Pattern.compile(pattern).matcher(text).results().map((hit) -> hit.group(1)))
            .collect(Collectors.toSet());
    }

    private static <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
        return MODELS.stream().flatMap((model) -> model.getModelElementsByType(type).stream());
    }

    private static Stream<String> ids(BpmnModelInstance model, Class<? extends BpmnModelElementInstance> type) {
        return model.getModelElementsByType(type).stream().map((element) -> element.getAttributeValue("id"));
    }

    private static List<String> constants(Class<?> names) {
        return Arrays.stream(names.getFields()).map(ModelNamesTest::value).toList();
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        }
        catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }

}
