/**
 * The papers of a dossier on their way: the control slip that goes with them, and the
 * lists by which the desk and the units hand them over (domain D24, R1.10).
 */
@NullMarked
package vn.motcua.dossier.transfer;

import org.jspecify.annotations.NullMarked;
