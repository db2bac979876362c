/**
 * Wrong results and lost papers: recall, apology, correction in the same dossier.
 */
@NullMarked
package vn.motcua.dossier.correction;

import org.jspecify.annotations.NullMarked;
