/**
 * What is known about each dossier, and how often it counts where.
 * <p>
 * The fact of a dossier is the snapshot with the greatest sequence, so duplicates,
 * disorder and full replays end in the same state. Each fact counts in cells; a new fact
 * takes the old one's counts away and adds its own, in the same transaction.
 */
@NullMarked
package vn.motcua.metrics.facts;

import org.jspecify.annotations.NullMarked;
