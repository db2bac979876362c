/**
 * Whether a procedure is published where and when the law wants it (Decree 63/2010/NĐ-CP
 * Art. 15, 17, 24), and how an agency reviews its procedures by its yearly plan.
 */
@NullMarked
package vn.motcua.rules.review;

import org.jspecify.annotations.NullMarked;
