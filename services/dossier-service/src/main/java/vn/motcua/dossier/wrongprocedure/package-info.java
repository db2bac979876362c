/**
 * The wrong procedure was chosen: mended under the same code, or with a new dossier.
 */
@NullMarked
package vn.motcua.dossier.wrongprocedure;

import org.jspecify.annotations.NullMarked;
