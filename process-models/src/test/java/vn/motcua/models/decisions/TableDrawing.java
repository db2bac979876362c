package vn.motcua.models.decisions;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DrgElement;
import org.camunda.bpm.model.xml.instance.DomElement;

/** Where the decisions, their facts and their sources are drawn. */
record TableDrawing(List<String> elements, Map<String, Rectangle2D> shapes) {

    static TableDrawing of(DmnModelInstance model) {
        Map<String, Rectangle2D> shapes = new HashMap<>();
        collect(model.getDefinitions().getDomElement(), shapes);
        return new TableDrawing(model.getModelElementsByType(DrgElement.class).stream().map(DrgElement::getId).toList(),
                shapes);
    }

    private static void collect(DomElement element, Map<String, Rectangle2D> shapes) {
        if ("DMNShape".equals(element.getLocalName())) {
            DomElement bounds = element.getChildElements().get(0);
            shapes.put(element.getAttribute("dmnElementRef"), new Rectangle2D.Double(number(bounds, "x"),
                    number(bounds, "y"), number(bounds, "width"), number(bounds, "height")));
        }
        element.getChildElements().forEach((child) -> collect(child, shapes));
    }

    private static double number(DomElement bounds, String name) {
        return Double.parseDouble(bounds.getAttribute(name));
    }

    Stream<String> findings() {
        Stream<String> missing = this.elements.stream()
            .filter((id) -> !this.shapes.containsKey(id))
            .map((id) -> id + " is not drawn");
        Stream<String> colliding = this.shapes.entrySet()
            .stream()
            .flatMap((one) -> this.shapes.entrySet()
                .stream()
                .filter((other) -> one.getKey().compareTo(other.getKey()) < 0
                        && one.getValue().intersects(other.getValue()))
                .map((other) -> one.getKey() + " lies on " + other.getKey()));
        return Stream.concat(missing, colliding);
    }

}
