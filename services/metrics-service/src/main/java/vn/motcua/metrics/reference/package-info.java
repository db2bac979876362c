/**
 * The world that dossiers live in, as told by its own topic: names of agencies and
 * procedures, working calendars, and the legal clock.
 */
@NullMarked
package vn.motcua.metrics.reference;

import org.jspecify.annotations.NullMarked;
