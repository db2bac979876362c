package vn.motcua.dossier.casefile;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The letter of apology on the page of its dossier.
 *
 * @param title the name of its form under the dossier's regime
 * @param state where it is, in words
 * @param reason the listed reason
 * @param words of the drafter beside it
 * @param href its PDF: the watermarked draft or the signed letter
 */
public record CaseLetter(String title, String state, String reason, @Nullable String words, Instant newDueAt,
        String drafter, @Nullable String sentBackBecause, String href, boolean draft) {
}
