/**
 * By when the desk answers what was handed in: accepted, to be completed, or refused
 * (domain §1.1 row 7, R3.5).
 */
@NullMarked
package vn.motcua.rules.answer;

import org.jspecify.annotations.NullMarked;
