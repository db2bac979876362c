package vn.motcua.simulator.api;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A line of an inbox.
 *
 * @param kind {@code CHECK}, {@code TRANSFER}, {@code STEP}, {@code SIGN},
 * {@code SETTLE}, {@code RETURN} and the kinds of questions and letters
 * @param assignee account of the holder, where there is one
 * @param dueAt the current appointment
 */
public record WorkItem(UUID id, String kind, UUID dossier, @Nullable String code, String role, String unit,
        @Nullable String assignee, @Nullable Instant dueAt, boolean late) {
}
