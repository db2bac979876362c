/**
 * The approved steps of each procedure at each agency, when each is due, and who used the
 * days.
 */
@NullMarked
package vn.motcua.dossier.steps;

import org.jspecify.annotations.NullMarked;
