package vn.motcua.rules.calendar;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One line of a list of days, as somebody wants the calendar to be.
 *
 * @param line where it stands in the list, from 1
 * @param name as announced; empty only where a day becomes an ordinary one again
 * @param replaces the day off that a make-up day pays for
 */
public record PlannedDay(int line, LocalDate date, DayKind kind, String name, @Nullable LocalDate replaces) {
}
