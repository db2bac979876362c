/** Synthetic people and organisations; none of them lives. */
@NullMarked
package vn.motcua.simulator.people;

import org.jspecify.annotations.NullMarked;
