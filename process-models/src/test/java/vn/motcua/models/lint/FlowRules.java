package vn.motcua.models.lint;

import java.util.Collection;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Rules about what leads where, and what it is called. */
final class FlowRules {

    private FlowRules() {
    }

    static Stream<String> named(BpmnModelInstance model) {
        Stream<String> nodes = nodes(model).filter((node) -> !(node instanceof Gateway) || splits(node))
            .filter((node) -> isBlank(node.getName()))
            .map((node) -> node.getId() + " has no name");
        Stream<String> answers = exclusiveSplits(model).flatMap((gateway) -> gateway.getOutgoing().stream())
            .filter((flow) -> isBlank(flow.getName()))
            .map((flow) -> flow.getId() + " does not say which answer it is");
        return Stream.concat(nodes, answers);
    }

    static Stream<String> questions(BpmnModelInstance model) {
        Stream<String> splits = gateways(model).filter(FlowRules::splits)
            .filter((gateway) -> isBlank(gateway.getName()) || !gateway.getName().endsWith("?"))
            .map((gateway) -> gateway.getId() + " splits and asks nothing");
        Stream<String> joins = gateways(model).filter((gateway) -> !splits(gateway))
            .filter((gateway) -> !isBlank(gateway.getName()))
            .map((gateway) -> gateway.getId() + " only joins and has a name");
        return Stream.concat(splits, joins);
    }

    static Stream<String> oneDefault(BpmnModelInstance model) {
        return exclusiveSplits(model).filter((gateway) -> !hasOneDefault(gateway))
            .map((gateway) -> gateway.getId() + " needs one default flow, and a condition on each other");
    }

    private static boolean hasOneDefault(ExclusiveGateway gateway) {
        Collection<SequenceFlow> flows = gateway.getOutgoing();
        SequenceFlow otherwise = gateway.getDefault();
        return flows.contains(otherwise)
                && flows.stream().allMatch((flow) -> flow.equals(otherwise) == (flow.getConditionExpression() == null));
    }

    static Stream<String> noImplicitSplit(BpmnModelInstance model) {
        return nodes(model).filter((node) -> !(node instanceof Gateway))
            .filter((node) -> node.getOutgoing().size() > 1)
            .map((node) -> node.getId() + " splits without a gateway");
    }

    static Stream<String> noImplicitJoin(BpmnModelInstance model) {
        Stream<String> implicit = nodes(model).filter((node) -> !(node instanceof Gateway))
            .filter((node) -> node.getIncoming().size() > 1)
            .map((node) -> node.getId() + " joins without a gateway");
        Stream<String> mixed = gateways(model).filter(FlowRules::splits)
            .filter((gateway) -> gateway.getIncoming().size() > 1)
            .map((gateway) -> gateway.getId() + " joins and splits at once");
        return Stream.concat(implicit, mixed);
    }

    static Stream<String> connected(BpmnModelInstance model) {
        Stream<String> ends = nodes(model).filter((node) -> !(node instanceof EndEvent) && !isEventSubProcess(node))
            .filter((node) -> node.getOutgoing().isEmpty())
            .map((node) -> node.getId() + " leads nowhere");
        Stream<String> starts = nodes(model).filter((node) -> !startsByItself(node) && !isEventSubProcess(node))
            .filter((node) -> node.getIncoming().isEmpty())
            .map((node) -> node.getId() + " is never reached");
        return Stream.concat(ends, starts);
    }

    static Stream<FlowNode> nodes(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowNode.class).stream();
    }

    private static Stream<Gateway> gateways(BpmnModelInstance model) {
        return model.getModelElementsByType(Gateway.class).stream();
    }

    private static Stream<ExclusiveGateway> exclusiveSplits(BpmnModelInstance model) {
        return model.getModelElementsByType(ExclusiveGateway.class).stream().filter(FlowRules::splits);
    }

    static boolean splits(FlowNode node) {
        return node.getOutgoing().size() > 1;
    }

    private static boolean startsByItself(FlowNode node) {
        return node instanceof StartEvent || node instanceof BoundaryEvent;
    }

    private static boolean isEventSubProcess(FlowNode node) {
        return node instanceof SubProcess part && part.triggeredByEvent();
    }

    static boolean isBlank(String name) {
        return name == null || name.isBlank();
    }

}
