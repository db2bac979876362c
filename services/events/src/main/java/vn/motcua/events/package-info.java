/**
 * The facts in the life of a dossier, as they are published: what happened, when, and the
 * state of the dossier after it.
 * <p>
 * Facts carry identifiers, dates and codes, never the name, the papers or the words of a
 * citizen (Decree 61/2018 Art. 5; Law 91/2025 on personal data). They are only ever
 * added, and their fields only ever appended: what was once published stays readable.
 */
@NullMarked
package vn.motcua.events;

import org.jspecify.annotations.NullMarked;
