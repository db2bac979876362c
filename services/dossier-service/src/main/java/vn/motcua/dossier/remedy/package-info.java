/**
 * Khắc phục: a poor answer or a confirmed fault becomes work of the head of the unit,
 * with cause, remedy and day.
 */
@NullMarked
package vn.motcua.dossier.remedy;

import org.jspecify.annotations.NullMarked;
