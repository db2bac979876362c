/**
 * The moved legal clock of a training database, and the progress of filling a sample
 * world.
 */
@NullMarked
package vn.motcua.dossier.training;

import org.jspecify.annotations.NullMarked;
