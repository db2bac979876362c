/**
 * Dossier codes: given out on acceptance, or reserved for receipts that are written by
 * hand while the system is away.
 */
@NullMarked
package vn.motcua.dossier.code;

import org.jspecify.annotations.NullMarked;
