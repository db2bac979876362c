/**
 * The internal process of a procedure: its steps, their time, and who used the days
 * (Circular 01/2018 Art. 8; Decree 61/2018 Art. 30).
 */
@NullMarked
package vn.motcua.rules.steps;

import org.jspecify.annotations.NullMarked;
