/**
 * Fees and charges (phí, lệ phí): recorded with the acceptance, collected, given back
 * (domain D25).
 */
@NullMarked
package vn.motcua.dossier.fee;

import org.jspecify.annotations.NullMarked;
