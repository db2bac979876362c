/**
 * Agencies and their units, with names valid in time.
 */
@NullMarked
package vn.motcua.dossier.directory;

import org.jspecify.annotations.NullMarked;
