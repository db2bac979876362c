/**
 * Dossiers that were handed in as one matter, as those around a birth: each with its own
 * limit, letter and result (domain D27).
 */
@NullMarked
package vn.motcua.dossier.group;

import org.jspecify.annotations.NullMarked;
