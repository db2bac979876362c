/**
 * Another agency is competent: the dossier goes there with a slip, under its code, and
 * each agency answers for its own days.
 */
@NullMarked
package vn.motcua.dossier.move;

import org.jspecify.annotations.NullMarked;
