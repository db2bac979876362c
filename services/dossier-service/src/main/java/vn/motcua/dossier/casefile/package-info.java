/**
 * The dossier on one page: state, history, explained due date, place in the picture,
 * papers; lists and search.
 */
@NullMarked
package vn.motcua.dossier.casefile;

import org.jspecify.annotations.NullMarked;
