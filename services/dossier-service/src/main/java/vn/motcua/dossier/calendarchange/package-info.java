/**
 * A change of the working calendar: looked at before, applied to every open dossier,
 * taken back.
 */
@NullMarked
package vn.motcua.dossier.calendarchange;

import org.jspecify.annotations.NullMarked;
