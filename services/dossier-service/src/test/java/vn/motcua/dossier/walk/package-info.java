/**
 * Random walks: many dossiers, lawful and unlawful acts by chance, a moved clock, and
 * what must hold whatever happens.
 */
@NullMarked
package vn.motcua.dossier.walk;

import org.jspecify.annotations.NullMarked;
