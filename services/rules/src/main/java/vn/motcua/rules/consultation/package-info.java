/**
 * Opinions of other units and agencies while a dossier is settled (Decree 61/2018 Art.
 * 19.5).
 */
@NullMarked
package vn.motcua.rules.consultation;

import org.jspecify.annotations.NullMarked;
