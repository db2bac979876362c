/**
 * People made of code: they play the working days of a sample world through the public
 * HTTP contract, with a moved clock.
 */
@NullMarked
package vn.motcua.simulator;

import org.jspecify.annotations.NullMarked;
