/**
 * The register of dossiers (sổ theo dõi hồ sơ): where each one stands, its parties and
 * papers, its lock.
 */
@NullMarked
package vn.motcua.dossier.register;

import org.jspecify.annotations.NullMarked;
