/**
 * Return of results.
 */
@NullMarked
package vn.motcua.dossier.handover;

import org.jspecify.annotations.NullMarked;
