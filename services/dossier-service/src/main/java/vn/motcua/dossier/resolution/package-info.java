/**
 * Transfer, steps of the internal process, signature, outcome; withdrawal.
 */
@NullMarked
package vn.motcua.dossier.resolution;

import org.jspecify.annotations.NullMarked;
