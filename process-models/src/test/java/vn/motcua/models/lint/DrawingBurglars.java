package vn.motcua.models.lint;

import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

import static vn.motcua.models.lint.Burglars.on;

/** Those who leave the flow alone and spoil the picture. */
final class DrawingBurglars {

    private DrawingBurglars() {
    }

    static Stream<Burglar> all() {
        return Stream.of(undrawn(), heaped(), entangled()).flatMap((gang) -> gang);
    }

    private static Stream<Burglar> undrawn() {
        return Stream.of(
                on(Rule.DRAWN, "a node without a shape",
                        (model) -> plane(model).removeChildElement(shape(model, "user_SignApology"))),
                on(Rule.DRAWN, "a flow without a line",
                        (model) -> plane(model).removeChildElement(edge(model, "flow_Signed"))),
                on(Rule.DRAWN, "a node drawn twice", DrawingBurglars::drawTwice),
                on(Rule.DRAWN, "a name without a label", (model) -> shape(model, "gateway_ByEmail")
                    .removeChildElement(shape(model, "gateway_ByEmail").getBpmnLabel())));
    }

    private static Stream<Burglar> heaped() {
        return Stream.of(
                on(Rule.SHAPES_APART, "a shape on a shape", (model) -> put(bounds(model, "gateway_ByEmail"), 450, 235)),
                on(Rule.SHAPES_APART, "a child outside its frame",
                        (model) -> put(bounds(model, "end_ApologyCancelled"), 900, 640)),
                on(Rule.LABELS_APART, "a label on a shape", (model) -> put(label(model, "gateway_ByEmail"), 1820, 240)),
                on(Rule.LABELS_APART, "a label on a label", (model) -> put(label(model, "gateway_ByEmail"), 1790, 205)),
                on(Rule.LABEL_HAS_ROOM, "two lines in one", (model) -> label(model, "gateway_ByEmail").setHeight(14)),
                on(Rule.LABEL_HAS_ROOM, "a label that viewers break sooner",
                        (model) -> label(model, "gateway_ByEmail").setWidth(200)));
    }

    private static Stream<Burglar> entangled() {
        return Stream.of(on(Rule.FLOWS_STRAIGHT, "a line aslant", (model) -> move(model, "flow_Signed", 0, 0, 5)),
                on(Rule.FLOWS_DOCKED, "a line that begins in the air", (model) -> move(model, "flow_Signed", 0, 5, 0)),
                on(Rule.FLOWS_AROUND_SHAPES, "a shape on a line",
                        (model) -> put(bounds(model, "end_ApologyDelivered"), 1682, 380)),
                on(Rule.FLOWS_AROUND_LABELS, "a label on a line",
                        (model) -> put(label(model, "gateway_ByEmail"), 1680, 380)),
                on(Rule.FLOWS_APART, "a line across a line", (model) -> {
                    move(model, "flow_SendBack", 1, 0, 320);
                    move(model, "flow_SendBack", 2, 1460, 320);
                }), on(Rule.FLOWS_APART, "a line along a line", (model) -> move(model, "flow_ByEmail", 0, -80, 0)));
    }

    private static void drawTwice(BpmnModelInstance model) {
        BpmnShape again = model.newInstance(BpmnShape.class, "again_di");
        again.setBpmnElement(model.getModelElementById("user_SignApology"));
        Bounds bounds = model.newInstance(Bounds.class);
        put(bounds, 2000, 2000);
        bounds.setWidth(120);
        bounds.setHeight(80);
        again.setBounds(bounds);
        plane(model).addChildElement(again);
    }

    private static void put(Bounds bounds, double x, double y) {
        bounds.setX(x);
        bounds.setY(y);
    }

    private static void move(BpmnModelInstance model, String flow, int point, double right, double down) {
        Waypoint[] points = edge(model, flow).getWaypoints().toArray(new Waypoint[0]);
        points[point].setX(points[point].getX() + right);
        points[point].setY(points[point].getY() + down);
    }

    private static BpmnShape shape(BpmnModelInstance model, String node) {
        return model.getModelElementById(node + "_di");
    }

    private static BpmnEdge edge(BpmnModelInstance model, String flow) {
        return model.getModelElementById(flow + "_di");
    }

    private static Bounds bounds(BpmnModelInstance model, String node) {
        return shape(model, node).getBounds();
    }

    private static Bounds label(BpmnModelInstance model, String node) {
        return shape(model, node).getBpmnLabel().getBounds();
    }

    private static BpmnPlane plane(BpmnModelInstance model) {
        return model.getModelElementsByType(BpmnPlane.class).iterator().next();
    }

}
