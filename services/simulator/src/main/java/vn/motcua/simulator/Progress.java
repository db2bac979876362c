package vn.motcua.simulator;

/**
 * How far the play is.
 *
 * @param done dossiers handed in so far
 * @param total dossiers in all
 * @param day legal day being played, for example {@code 2026-09-07}
 */
public record Progress(int done, int total, String day) {
}
