/**
 * The one screen of the counter: find the procedure, enter the people, tick the papers,
 * and decide, while the citizen is standing there.
 */
@NullMarked
package vn.motcua.dossier.counter;

import org.jspecify.annotations.NullMarked;
