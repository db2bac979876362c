package vn.motcua.rules.steps;

import java.time.Instant;

/**
 * A stretch in which somebody had the dossier.
 *
 * @param holder who, as it shall be told: a unit, a role, an agency that was consulted
 * @param until not included; the end of the handling, or now, where it still lasts
 */
public record Stay(String holder, Instant from, Instant until) {
}
