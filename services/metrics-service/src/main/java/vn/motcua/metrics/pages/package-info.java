/**
 * The figures drawn as fragments of HTML; the front door of the dossier service puts them
 * into its own layout.
 */
@NullMarked
package vn.motcua.metrics.pages;

import org.jspecify.annotations.NullMarked;
