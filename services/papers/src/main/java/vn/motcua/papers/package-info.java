/**
 * The forms and letters that a desk hands to people: data in, PDF out.
 * <p>
 * The door is {@link vn.motcua.papers.PaperPress}. Papers know no rules: every date,
 * number and reason on them is decided elsewhere and only set in type here (forms of
 * Circular 01/2018/TT-VPCP Art. 9, layout in the manner of Decree 30/2020).
 */
@NullMarked
package vn.motcua.papers;

import org.jspecify.annotations.NullMarked;
