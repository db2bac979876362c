/**
 * Reception regardless of territory: the desk of one agency takes in what another one
 * settles, and gives the result where that is wanted.
 */
@NullMarked
package vn.motcua.dossier.territory;

import org.jspecify.annotations.NullMarked;
