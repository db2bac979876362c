package vn.motcua.dossier.apology;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;

import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.rules.apology.ApologyRules;

/**
 * The code on a letter that is printed to be signed by hand: the number of the draft, and
 * four digits that follow from what it says and who is to sign it. A print of an older
 * draft, with the other wording or for another signer has another code.
 */
final class PrintCode {

    private static final int DIGITS = 4;

    private PrintCode() {
    }

    /** Of the letter as it would be printed for this person at that moment. */
    static String of(Dossier dossier, Letter letter, Actor signer, Instant at) {
        Instant legalDue = Objects.requireNonNull(dossier.deadline().originalDueAt());
        String said = String.join("|", letter.id().toString(), letter.reasonCode().name(),
                String.valueOf(letter.reason()), letter.newDueAt().toString(), legalDue.toString(), signer.account(),
                ApologyRules.wordingAt(at, legalDue).name());
        String digits = HexFormat.of().formatHex(sha256(said)).substring(0, DIGITS).toUpperCase(Locale.ROOT);
        return letter.draftNo() + "-" + digits;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("Every JDK has SHA-256", ex);
        }
    }

}
