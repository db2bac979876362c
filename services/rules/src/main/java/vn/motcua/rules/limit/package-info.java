/**
 * Which limit a procedure gives: its general one, or that of a case and of the place.
 */
@NullMarked
package vn.motcua.rules.limit;

import org.jspecify.annotations.NullMarked;
