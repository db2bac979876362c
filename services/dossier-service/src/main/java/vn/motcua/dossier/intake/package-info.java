/**
 * Submit, check, accept, ask for papers, refuse reception; the dossier code.
 */
@NullMarked
package vn.motcua.dossier.intake;

import org.jspecify.annotations.NullMarked;
