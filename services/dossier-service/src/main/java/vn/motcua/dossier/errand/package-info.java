/**
 * Work that belongs to no dossier: opened by the processes of opinions and remedies, done
 * by who holds the role.
 */
@NullMarked
package vn.motcua.dossier.errand;

import org.jspecify.annotations.NullMarked;
