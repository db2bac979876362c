package vn.motcua.dossier.consultation;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.deadline.TimeLimit;

/**
 * The law that takes silence for consent.
 *
 * @param length how long one must have been silent; null where nobody said it
 */
record SilenceRule(String legalBasis, @Nullable TimeLimit length) {
}
