package vn.motcua.simulator.api;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The legal clock of the server.
 *
 * @param training whether it may be moved
 * @param filled whether the sample days have been played
 */
public record ClockState(Instant now, boolean training, @Nullable String world, boolean filled) {
}
