package vn.motcua.models.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

import vn.motcua.models.lint.Drawing.Label;
import vn.motcua.models.lint.Drawing.Shape;

/** Rules about shapes and labels. */
final class DrawingRules {

    private DrawingRules() {
    }

    static Stream<String> drawn(BpmnModelInstance model) {
        Drawing drawing = Drawing.of(model);
        List<FlowElement> drawn = Stream
            .<FlowElement>concat(drawing.shapes().stream().map(Shape::node),
                    drawing.flows().stream().map(Drawing.Flow::flow))
            .toList();
        Set<FlowElement> labelled = drawing.labels().stream().map(Label::element).collect(Collectors.toSet());
        Stream<String> missing = elements(model)
            .filter((element) -> drawn.stream().filter(element::equals).count() != 1)
            .map((element) -> element.getId() + " is not drawn once");
        Stream<String> silent = elements(model).filter((element) -> !(element instanceof Activity))
            .filter((element) -> FlowRules.isBlank(element.getName()) == labelled.contains(element))
            .map((element) -> element.getId() + " has a name and no label, or a label and no name");
        return Stream.concat(missing, silent);
    }

    private static Stream<FlowElement> elements(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowElement.class).stream();
    }

    static Stream<String> shapesApart(BpmnModelInstance model) {
        List<Shape> shapes = Drawing.of(model).shapes();
        return shapes.stream()
            .flatMap((one) -> shapes.stream()
                .filter((other) -> !one.equals(other) && collide(one, other))
                .map((other) -> one.node().getId() + " lies on " + other.node().getId()));
    }

    private static boolean collide(Shape one, Shape other) {
        if (Drawing.frames(other.node(), one.node())) {
            return !other.box().contains(one.box());
        }
        boolean together = NameRules.isAttached(one.node(), other.node())
                || NameRules.isAttached(other.node(), one.node()) || Drawing.frames(one.node(), other.node());
        return !together && one.box().overlaps(other.box());
    }

    static Stream<String> labelsApart(BpmnModelInstance model) {
        Drawing drawing = Drawing.of(model);
        return drawing.labels()
            .stream()
            .flatMap((label) -> Stream
                .concat(drawing.shapes()
                    .stream()
                    .filter((shape) -> !Drawing.frames(shape.node(), label.element()))
                    .filter((shape) -> shape.box().overlaps(label.box()))
                    .map((shape) -> shape.node().getId()),
                        drawing.labels()
                            .stream()
                            .filter((other) -> !other.equals(label) && other.box().overlaps(label.box()))
                            .map((other) -> "the label of " + other.element().getId()))
                .map((other) -> "the label of " + label.element().getId() + " lies on " + other));
    }

    static Stream<String> labelHasRoom(BpmnModelInstance model) {
        return Drawing.of(model)
            .labels()
            .stream()
            .filter((label) -> !FlowRules.isBlank(label.element().getName()))
            .filter((label) -> !fits(label.element().getName(), label.box()))
            .map((label) -> "the label of " + label.element().getId()
                    + " is too small for its words, or wider than 90");
    }

    private static boolean fits(String words, Box box) {
        double width = Math.min(LabelText.widthOf(words), LabelText.BREAK_AT);
        return width <= box.width() && box.width() <= LabelText.BREAK_AT && LabelText.heightOf(words) <= box.height();
    }

}
