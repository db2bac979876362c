/**
 * Return of results: who got them, by which way.
 */
@NullMarked
package vn.motcua.dossier.handover;

import org.jspecify.annotations.NullMarked;
