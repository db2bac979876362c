/**
 * Who is away, who stands in meanwhile, and who may sign in the head's place.
 */
@NullMarked
package vn.motcua.dossier.absence;

import org.jspecify.annotations.NullMarked;
