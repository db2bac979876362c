package vn.motcua.models.lint;

import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** A rectangle of the drawing, in pixels; a straight piece of a flow is a flat one. */
record Box(double x, double y, double width, double height) {

    static Box of(Bounds bounds) {
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    static Box between(Waypoint from, Waypoint to) {
        return new Box(Math.min(from.getX(), to.getX()), Math.min(from.getY(), to.getY()),
                Math.abs(from.getX() - to.getX()), Math.abs(from.getY() - to.getY()));
    }

    /** Whether the two share more than a border. */
    boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    boolean contains(Box other) {
        return x <= other.x && y <= other.y && other.right() <= right() && other.bottom() <= bottom();
    }

    boolean hasOnItsBorder(Waypoint point) {
        boolean inside = x <= point.getX() && point.getX() <= right() && y <= point.getY() && point.getY() <= bottom();
        boolean onSide = point.getX() == x || point.getX() == right() || point.getY() == y || point.getY() == bottom();
        return inside && onSide;
    }

    /** Whether two straight pieces cross, or run along each other. */
    boolean meets(Box other) {
        boolean crossing = overlaps(other);
        boolean sameRow = height == 0 && other.height == 0 && y == other.y && x < other.right() && other.x < right();
        boolean sameColumn = width == 0 && other.width == 0 && x == other.x && y < other.bottom() && other.y < bottom();
        return crossing || sameRow || sameColumn;
    }

    boolean isStraight() {
        return width == 0 || height == 0;
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

}
