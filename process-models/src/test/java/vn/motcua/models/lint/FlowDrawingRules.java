package vn.motcua.models.lint;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

import vn.motcua.models.lint.Drawing.Flow;

/** Rules about the lines. */
final class FlowDrawingRules {

    private FlowDrawingRules() {
    }

    static Stream<String> straight(BpmnModelInstance model) {
        return flows(model).filter((flow) -> !flow.pieces().allMatch(Box::isStraight))
            .map((flow) -> name(flow) + " is drawn aslant");
    }

    static Stream<String> docked(BpmnModelInstance model) {
        Map<FlowNode, Box> places = Drawing.of(model).places();
        return flows(model).filter((flow) -> !isDocked(flow, places))
            .map((flow) -> name(flow) + " does not begin and end on the borders of its nodes");
    }

    private static boolean isDocked(Flow flow, Map<FlowNode, Box> places) {
        Box from = places.get(flow.flow().getSource());
        Box to = places.get(flow.flow().getTarget());
        return from != null && to != null && from.hasOnItsBorder(flow.points().get(0))
                && to.hasOnItsBorder(flow.points().get(flow.points().size() - 1));
    }

    static Stream<String> aroundShapes(BpmnModelInstance model) {
        List<Drawing.Shape> shapes = Drawing.of(model).shapes();
        return flows(model).flatMap((flow) -> shapes.stream()
            .filter((shape) -> !Drawing.frames(shape.node(), flow.flow()))
            .filter((shape) -> flow.pieces().anyMatch(shape.box()::overlaps))
            .map((shape) -> name(flow) + " runs through " + shape.node().getId()));
    }

    static Stream<String> aroundLabels(BpmnModelInstance model) {
        List<Drawing.Label> labels = Drawing.of(model).labels();
        return flows(model).flatMap((flow) -> labels.stream()
            .filter((label) -> flow.pieces().anyMatch(label.box()::overlaps))
            .map((label) -> name(flow) + " runs through the label of " + label.element().getId()));
    }

    static Stream<String> apart(BpmnModelInstance model) {
        List<Flow> flows = Drawing.of(model).flows();
        return flows.stream()
            .flatMap((one) -> flows.stream()
                .filter((other) -> !one.equals(other))
                .filter((other) -> one.pieces().anyMatch((piece) -> other.pieces().anyMatch(piece::meets)))
                .map((other) -> name(one) + " meets " + name(other)));
    }

    private static Stream<Flow> flows(BpmnModelInstance model) {
        return Drawing.of(model).flows().stream();
    }

    private static String name(Flow flow) {
        return flow.flow().getId();
    }

}
