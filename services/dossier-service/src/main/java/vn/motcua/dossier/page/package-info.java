/**
 * How a page and an answer look: templates and their layout, the Vietnamese words, static
 * files, and one way to say no, as a problem detail to programs and as an error page to
 * people.
 */
@NullMarked
package vn.motcua.dossier.page;

import org.jspecify.annotations.NullMarked;
