/**
 * The result of a dossier: number, signer, validity, file, whether it still holds.
 */
@NullMarked
package vn.motcua.dossier.result;

import org.jspecify.annotations.NullMarked;
