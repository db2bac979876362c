/**
 * Will be late or is late: reason, letter, signature, one re-appointment, delivery.
 */
@NullMarked
package vn.motcua.dossier.apology;

import org.jspecify.annotations.NullMarked;
