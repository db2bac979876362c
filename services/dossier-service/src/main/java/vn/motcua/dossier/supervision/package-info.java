/**
 * The late board, escalations, figures.
 */
@NullMarked
package vn.motcua.dossier.supervision;

import org.jspecify.annotations.NullMarked;
