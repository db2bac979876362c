/**
 * The only room that knows the process engine: its configuration, its listeners, the
 * steps of the models.
 */
@NullMarked
package vn.motcua.dossier.engine;

import org.jspecify.annotations.NullMarked;
