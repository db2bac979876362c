/**
 * The indicators: what each one divides by what, and the dossiers behind it.
 */
@NullMarked
package vn.motcua.metrics.indicators;

import org.jspecify.annotations.NullMarked;
