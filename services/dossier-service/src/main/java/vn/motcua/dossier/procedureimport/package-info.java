/**
 * Takes the procedures of the national database over: the sound ones at once, the
 * doubtful ones through the hands of a person.
 */
@NullMarked
package vn.motcua.dossier.procedureimport;

import org.jspecify.annotations.NullMarked;
