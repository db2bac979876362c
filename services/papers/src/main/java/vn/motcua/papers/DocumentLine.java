package vn.motcua.papers;

/**
 * One document handed in with a dossier.
 *
 * @param originals number of originals
 * @param copies number of copies, certified or not
 */
public record DocumentLine(String name, int originals, int copies) {
}
