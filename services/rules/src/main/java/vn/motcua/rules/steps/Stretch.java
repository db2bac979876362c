package vn.motcua.rules.steps;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the way of a dossier on the control slip.
 *
 * @param place who has it: the desk, a unit, the signatory, the citizen
 * @param until when it was given on; absent while it lies there
 * @param dueAt by when it was to be given on; absent where no time is set
 */
public record Stretch(String place, Instant from, @Nullable Instant until, @Nullable Instant dueAt) {
}
