/**
 * The letter of apology and the one new appointment (Decree 61/2018 Art. 19.9).
 */
@NullMarked
package vn.motcua.rules.apology;

import org.jspecify.annotations.NullMarked;
