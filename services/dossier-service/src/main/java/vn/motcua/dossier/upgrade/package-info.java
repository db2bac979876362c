/**
 * Moves running dossiers to the newest version of their process models: first as a dry
 * run, then one transaction a dossier.
 */
@NullMarked
package vn.motcua.dossier.upgrade;

import org.jspecify.annotations.NullMarked;
