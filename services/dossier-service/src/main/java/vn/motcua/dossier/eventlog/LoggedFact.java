package vn.motcua.dossier.eventlog;

import java.time.ZonedDateTime;

import vn.motcua.events.Fact;

/**
 * A fact as the log keeps it.
 *
 * @param sequence counts the facts of the stream, from 1
 * @param at legal time in Vietnam
 * @param officer account of the person who acted, or {@code system}
 */
public record LoggedFact(long sequence, String type, ZonedDateTime at, String officer, Fact fact) {
}
