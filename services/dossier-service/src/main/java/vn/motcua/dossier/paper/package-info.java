/**
 * Issued papers: numbering, rendering after commit, storage, verification.
 */
@NullMarked
package vn.motcua.dossier.paper;

import org.jspecify.annotations.NullMarked;
