/**
 * Measurements. Each prints figures and the command that made them; none is an assertion
 * on wall time.
 */
@NullMarked
package vn.motcua.benchmarks;

import org.jspecify.annotations.NullMarked;
