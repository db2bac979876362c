/**
 * What the head of the desk is told of, takes note of, and what goes further if nobody
 * does.
 */
@NullMarked
package vn.motcua.dossier.deskmatter;

import org.jspecify.annotations.NullMarked;
