/**
 * What was written down wrongly about the people of a dossier is put right.
 */
@NullMarked
package vn.motcua.dossier.applicant;

import org.jspecify.annotations.NullMarked;
