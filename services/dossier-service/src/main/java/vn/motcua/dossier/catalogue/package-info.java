/**
 * Procedures, their versions, and where each is received.
 */
@NullMarked
package vn.motcua.dossier.catalogue;

import org.jspecify.annotations.NullMarked;
