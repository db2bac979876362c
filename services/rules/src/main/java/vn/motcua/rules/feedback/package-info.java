/**
 * Phản ánh, kiến nghị (Decree 20/2008/NĐ-CP): what may be received, who answers, and by
 * when.
 */
@NullMarked
package vn.motcua.rules.feedback;

import org.jspecify.annotations.NullMarked;
