package vn.motcua.rules.calendar;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A day of rest that was turned into a working day.
 *
 * @param replaces the day off it makes up for, perhaps in another year: its sessions are
 * worked; when not known, those of an ordinary day
 * @param decision the announcement that says so
 */
public record MakeUpDay(@Nullable LocalDate replaces, String decision) {
}
