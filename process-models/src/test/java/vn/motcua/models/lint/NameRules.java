package vn.motcua.models.lint;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

import vn.motcua.models.ModelNames;

/** Rules about ids and about what the engine reads beside the flow. */
final class NameRules {

    private static final Map<String, Class<?>> KINDS = Map.of("start", StartEvent.class, "end", EndEvent.class, "user",
            UserTask.class, "service", ServiceTask.class, "gateway", Gateway.class, "subprocess", SubProcess.class,
            "flow", SequenceFlow.class);

    private NameRules() {
    }

    static Stream<String> idSaysKind(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowElement.class)
            .stream()
            .filter((element) -> !element.getId().matches(kindOf(element) + "_[A-Z][A-Za-z]+"))
            .map((element) -> element.getId() + " should begin with " + kindOf(element) + "_");
    }

    private static String kindOf(FlowElement element) {
        return KINDS.entrySet()
            .stream()
            .filter((kind) -> kind.getValue().isInstance(element))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseGet(() -> waitsForTime(element) ? "timer" : "catch");
    }

    private static boolean waitsForTime(FlowElement element) {
        return element instanceof CatchEvent event
                && event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
    }

    static Stream<String> roleAndKind(BpmnModelInstance model) {
        return userTasks(model).filter((task) -> !saysRoleAndKind(propertiesOf(task)))
            .map((task) -> task.getId() + " does not say role and kind, each once and from our lists");
    }

    private static boolean saysRoleAndKind(Map<String, String> properties) {
        return properties.size() == 2
                && Stream.of(ModelNames.Role.values())
                    .anyMatch((role) -> role.name().equals(properties.get(ModelNames.Property.ROLE)))
                && Stream.of(ModelNames.Kind.values())
                    .anyMatch((kind) -> kind.name().equals(properties.get(ModelNames.Property.KIND)));
    }

    private static Map<String, String> propertiesOf(UserTask task) {
        return task.getModelInstance()
            .getModelElementsByType(CamundaProperty.class)
            .stream()
            .filter((property) -> task.equals(property.getParentElement().getParentElement().getParentElement()))
            .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue,
                    (first, second) -> first + " and " + second));
    }

    static Stream<String> noCandidates(BpmnModelInstance model) {
        return userTasks(model).filter(NameRules::asksTheEngineForPeople)
            .map((task) -> task.getId() + " asks the engine who may do it: that is the worklist's");
    }

    private static boolean asksTheEngineForPeople(UserTask task) {
        return task.getCamundaAssignee() != null || task.getCamundaCandidateGroups() != null
                || task.getCamundaCandidateUsers() != null;
    }

    static Stream<String> timerIsADate(BpmnModelInstance model) {
        return model.getModelElementsByType(TimerEventDefinition.class)
            .stream()
            .filter((timer) -> timer.getTimeDate() == null
                    || !timer.getTimeDate().getTextContent().matches("\\$\\{\\w+\\.\\w+\\(execution\\)}"))
            .map((timer) -> timer.getId() + " does not take its date from the ledger");
    }

    static Stream<String> timeToLive(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class)
            .stream()
            .filter((process) -> !process.isExecutable() || process.getCamundaHistoryTimeToLiveString() == null
                    || !process.getCamundaHistoryTimeToLiveString().matches("P\\d+D"))
            .map((process) -> process.getId() + " is not executable, or has no time to live in days");
    }

    static boolean isAttached(FlowElement element, FlowElement host) {
        return element instanceof BoundaryEvent event && host.equals(event.getAttachedTo());
    }

    private static Stream<UserTask> userTasks(BpmnModelInstance model) {
        return model.getModelElementsByType(UserTask.class).stream();
    }

}
