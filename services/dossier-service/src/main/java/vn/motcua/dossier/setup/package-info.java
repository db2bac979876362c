/**
 * Fills a database from files: product data, a sample world or an office's own folder.
 */
@NullMarked
package vn.motcua.dossier.setup;

import org.jspecify.annotations.NullMarked;
