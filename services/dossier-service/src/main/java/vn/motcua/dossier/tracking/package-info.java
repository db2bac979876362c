/**
 * Public look-up and verification of papers.
 */
@NullMarked
package vn.motcua.dossier.tracking;

import org.jspecify.annotations.NullMarked;
