package vn.motcua.models.lint;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** What is drawn: shapes, labels and the pieces of flows. */
record Drawing(List<Shape> shapes, List<Label> labels, List<Flow> flows) {

    record Shape(FlowNode node, Box box) {
    }

    record Label(FlowElement element, Box box) {
    }

    record Flow(SequenceFlow flow, List<Waypoint> points) {

        Stream<Box> pieces() {
            return Stream.iterate(1, (end) -> end < points.size(), (end) -> end + 1)
                .map((end) -> Box.between(points.get(end - 1), points.get(end)));
        }

    }

    static Drawing of(BpmnModelInstance model) {
        List<BpmnShape> shapes = List.copyOf(model.getModelElementsByType(BpmnShape.class));
        List<BpmnEdge> edges = List.copyOf(model.getModelElementsByType(BpmnEdge.class));
        Stream<Label> labels = Stream.concat(
                shapes.stream().flatMap((shape) -> label(shape.getBpmnElement(), shape.getBpmnLabel())),
                edges.stream().flatMap((edge) -> label(edge.getBpmnElement(), edge.getBpmnLabel())));
        return new Drawing(
                shapes.stream()
                    .filter((shape) -> shape.getBpmnElement() != null)
                    .map((shape) -> new Shape((FlowNode) shape.getBpmnElement(), Box.of(shape.getBounds())))
                    .toList(),
                labels.toList(),
                edges.stream()
                    .filter((edge) -> edge.getBpmnElement() != null)
                    .map((edge) -> new Flow((SequenceFlow) edge.getBpmnElement(), List.copyOf(edge.getWaypoints())))
                    .toList());
    }

    private static Stream<Label> label(Object element, BpmnLabel label) {
        return element instanceof FlowElement named && label != null && label.getBounds() != null
                ? Stream.of(new Label(named, Box.of(label.getBounds()))) : Stream.of();
    }

    /** Where a node is drawn; a node drawn twice is taken at its first place. */
    Map<FlowNode, Box> places() {
        return shapes.stream().collect(Collectors.toMap(Shape::node, Shape::box, (first, second) -> first));
    }

    /** Whether the node is a frame that the element lies in. */
    static boolean frames(FlowNode frame, FlowElement element) {
        return Objects.equals(frame, element.getParentElement());
    }

}
