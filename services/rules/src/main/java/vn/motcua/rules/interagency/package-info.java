/**
 * One dossier that several agencies settle, of one level or of two (Decree 61/2018 Art.
 * 19.6 and 19.7).
 */
@NullMarked
package vn.motcua.rules.interagency;

import org.jspecify.annotations.NullMarked;
