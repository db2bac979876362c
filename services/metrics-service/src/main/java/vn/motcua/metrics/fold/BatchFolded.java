package vn.motcua.metrics.fold;

/**
 * Told after the commit of what one poll brought: the figures have changed.
 *
 * @param records how many records were folded
 */
public record BatchFolded(int records) {
}
