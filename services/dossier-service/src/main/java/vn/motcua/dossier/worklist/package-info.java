/**
 * Work items: who has to do what next; claimed, assigned, completed; the inbox.
 */
@NullMarked
package vn.motcua.dossier.worklist;

import org.jspecify.annotations.NullMarked;
