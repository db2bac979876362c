/**
 * A day or time of reception that was typed wrongly is put right, and what follows from
 * it.
 */
@NullMarked
package vn.motcua.dossier.receptiontime;

import org.jspecify.annotations.NullMarked;
