package vn.motcua.dossier.setup;

/**
 * What a row says, and the row, for whoever has to name it in a problem.
 *
 * @param <T> what is said
 */
record Located<T>(Row row, T value) {
}
