/**
 * The same matter handed in twice (trùng hồ sơ): the warning, and the end of one of them.
 */
@NullMarked
package vn.motcua.dossier.duplicate;

import org.jspecify.annotations.NullMarked;
