/**
 * Fees and charges of a dossier (phí, lệ phí): what is owed, paid and given back.
 */
@NullMarked
package vn.motcua.rules.fee;

import org.jspecify.annotations.NullMarked;
