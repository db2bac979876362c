/**
 * The first minutes of a database: a sample world, an office's own files, or the first
 * administrator.
 */
@NullMarked
package vn.motcua.dossier.start;

import org.jspecify.annotations.NullMarked;
