/**
 * Lets running dossiers go on under a later version of their procedure, where a
 * transitional clause says so.
 */
@NullMarked
package vn.motcua.dossier.transition;

import org.jspecify.annotations.NullMarked;
