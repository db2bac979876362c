package vn.motcua.models.lint;

import java.util.function.Consumer;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/**
 * The burglars: those who tamper with the flow, and those who tamper with the drawing.
 */
final class Burglars {

    private Burglars() {
    }

    static Stream<Burglar> all() {
        return Stream.of(flow(), joins(), names(), DrawingBurglars.all()).flatMap((gang) -> gang);
    }

    private static Stream<Burglar> flow() {
        return Stream.of(
                on(Rule.NAMED, "a task without a name", (model) -> node(model, "user_SignApology").setName(" ")),
                on(Rule.NAMED, "a question without a name",
                        (model) -> node(model, "gateway_ByEmail").removeAttribute("name")),
                on(Rule.NAMED, "an answer without a name",
                        (model) -> flow(model, "flow_Signed").removeAttribute("name")),
                on(Rule.QUESTIONS, "a split that states",
                        (model) -> node(model, "gateway_ByEmail").setName("Thư điện tử")),
                on(Rule.QUESTIONS, "a join that asks",
                        (model) -> node(model, "gateway_BeforeSignature").setName("Ký chưa?")),
                on(Rule.ONE_DEFAULT, "no default", (model) -> split(model).removeAttribute("default")),
                on(Rule.ONE_DEFAULT, "an answer without a condition",
                        (model) -> flow(model, "flow_SendBack").removeConditionExpression()),
                on(Rule.ONE_DEFAULT, "the default of another gateway",
                        (model) -> split(model).setDefault(flow(model, "flow_NotByEmail"))),
                on(Rule.CONNECTED, "a task that nobody reaches",
                        (model) -> remove(model, flow(model, "flow_BeforeSignatureToAwaitSignature"))),
                on(Rule.CONNECTED, "a task that leads nowhere",
                        (model) -> remove(model, flow(model, "flow_AwaitSignatureToApologySigned"))));
    }

    private static Stream<Burglar> joins() {
        return Stream.of(
                on(Rule.NO_IMPLICIT_SPLIT, "a task with two ways out",
                        (model) -> connect(model, "user_ReviseApology", "gateway_BeforeHandOver")),
                on(Rule.NO_IMPLICIT_JOIN, "a task with two ways in",
                        (model) -> connect(model, "gateway_ApologySigned", "user_HandOverApology")),
                on(Rule.NO_IMPLICIT_JOIN, "a gateway that joins and splits",
                        (model) -> connect(model, "user_ReviseApology", "gateway_ByEmail")));
    }

    private static Stream<Burglar> names() {
        return Stream.of(
                on(Rule.ID_SAYS_KIND, "a made-up id", (model) -> node(model, "user_SignApology").setId("Task_1")),
                on(Rule.ID_SAYS_KIND, "a timer that says it catches a message",
                        (model) -> node(model, "timer_Due").setId("catch_Due"), "deadline-watch.bpmn"),
                on(Rule.ROLE_AND_KIND, "a role we do not have", (model) -> property(model).setCamundaValue("MAYOR")),
                on(Rule.ROLE_AND_KIND, "a property we do not read", (model) -> property(model).setCamundaName("rank")),
                on(Rule.ROLE_AND_KIND, "no property",
                        (model) -> node(model, "user_SignApology")
                            .removeChildElement(node(model, "user_SignApology").getExtensionElements())),
                on(Rule.NO_CANDIDATES, "a candidate group",
                        (model) -> ((UserTask) node(model, "user_SignApology")).setCamundaCandidateGroups("leaders")),
                on(Rule.TIMER_IS_A_DATE, "a date of its own",
                        (model) -> timer(model).getTimeDate().setTextContent("2026-11-23T17:00:00"),
                        "deadline-watch.bpmn"),
                on(Rule.TIMER_IS_A_DATE, "a duration", Burglars::makeItADuration, "deadline-watch.bpmn"),
                on(Rule.TIME_TO_LIVE, "no time to live",
                        (model) -> process(model).removeAttributeNs("http://camunda.org/schema/1.0/bpmn",
                                "historyTimeToLive")),
                on(Rule.TIME_TO_LIVE, "years, which the engine does not take",
                        (model) -> process(model).setCamundaHistoryTimeToLiveString("P10Y")),
                on(Rule.TIME_TO_LIVE, "not executable", (model) -> process(model).setExecutable(false)));
    }

    static Burglar on(Rule rule, String trick, Consumer<BpmnModelInstance> deed) {
        return on(rule, trick, deed, "apology.bpmn");
    }

    private static Burglar on(Rule rule, String trick, Consumer<BpmnModelInstance> deed, String file) {
        return new Burglar(rule, file, trick, deed);
    }

    private static void connect(BpmnModelInstance model, String from, String to) {
        SequenceFlow flow = model.newInstance(SequenceFlow.class, "flow_Burglar");
        process(model).addChildElement(flow);
        flow.setSource(node(model, from));
        flow.setTarget(node(model, to));
        node(model, from).getOutgoing().add(flow);
        node(model, to).getIncoming().add(flow);
    }

    private static void remove(BpmnModelInstance model, SequenceFlow flow) {
        flow.getSource().getOutgoing().remove(flow);
        flow.getTarget().getIncoming().remove(flow);
        process(model).removeChildElement(flow);
    }

    private static void makeItADuration(BpmnModelInstance model) {
        TimeDuration duration = model.newInstance(TimeDuration.class);
        duration.setTextContent("PT1H");
        TimerEventDefinition timer = timer(model);
        timer.removeChildElement(timer.getTimeDate());
        timer.setTimeDuration(duration);
    }

    private static FlowNode node(BpmnModelInstance model, String id) {
        return model.getModelElementById(id);
    }

    private static SequenceFlow flow(BpmnModelInstance model, String id) {
        return model.getModelElementById(id);
    }

    private static ExclusiveGateway split(BpmnModelInstance model) {
        return model.getModelElementById("gateway_ApologySigned");
    }

    private static TimerEventDefinition timer(BpmnModelInstance model) {
        return model.getModelElementById("trigger_Due");
    }

    private static Process process(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    private static CamundaProperty property(BpmnModelInstance model) {
        return model.getModelElementsByType(CamundaProperty.class).iterator().next();
    }

}
