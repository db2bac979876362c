/**
 * Dossiers that several agencies settle: at once, in order, or up to a higher authority
 * and back (Decree 61/2018 Art. 19.6 and 19.7).
 */
@NullMarked
package vn.motcua.dossier.interagency;

import org.jspecify.annotations.NullMarked;
