/**
 * The working calendar of each agency, kept as published data and never derived.
 */
@NullMarked
package vn.motcua.dossier.calendar;

import org.jspecify.annotations.NullMarked;
