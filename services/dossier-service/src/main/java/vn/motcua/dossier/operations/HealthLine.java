package vn.motcua.dossier.operations;

/**
 * One part of the node and how it is.
 *
 * @param name in Vietnamese, where there is a word for it
 * @param up whether it works
 * @param details what it says about itself
 */
public record HealthLine(String name, boolean up, String details) {
}
