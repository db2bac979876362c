/**
 * Opinions of other units and agencies while a dossier is settled, each with its own time
 * (Decree 61/2018 Art. 19.5).
 */
@NullMarked
package vn.motcua.dossier.consultation;

import org.jspecify.annotations.NullMarked;
