/**
 * The help page of the console.
 */
@NullMarked
package vn.motcua.dossier.help;

import org.jspecify.annotations.NullMarked;
