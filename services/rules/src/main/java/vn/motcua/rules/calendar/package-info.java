/**
 * The days and hours on which an agency works, as data: nothing here guesses a holiday.
 */
@NullMarked
package vn.motcua.rules.calendar;

import org.jspecify.annotations.NullMarked;
