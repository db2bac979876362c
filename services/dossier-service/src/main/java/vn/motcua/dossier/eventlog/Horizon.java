package vn.motcua.dossier.eventlog;

/**
 * Taken down at a hole in the positions. Whoever drew a position below {@code position}
 * held a transaction id below {@code transaction} at that moment.
 *
 * @param position the highest one visible
 * @param transaction id of a transaction that began afterwards (xid8, as text)
 */
record Horizon(long position, String transaction) {
}
