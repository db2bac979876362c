package vn.motcua.rules.calendar;

/**
 * A day on which nobody works, by its published name.
 */
public record DayOff(String name, DayOffKind kind) {
}
