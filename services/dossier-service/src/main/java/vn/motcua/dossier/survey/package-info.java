/**
 * Khảo sát: whoever has a result is asked once how it was, and answers without a name. An
 * answer is never linked to the invitation or the dossier.
 */
@NullMarked
package vn.motcua.dossier.survey;

import org.jspecify.annotations.NullMarked;
