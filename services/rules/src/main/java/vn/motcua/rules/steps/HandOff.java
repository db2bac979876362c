package vn.motcua.rules.steps;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A row of the control slip: from hand to hand.
 *
 * @param kept how the giver kept its time; absent where none was set
 */
public record HandOff(String from, String to, Instant at, @Nullable Kept kept) {
}
