package vn.motcua.papers;

import java.text.Normalizer;

/** Text that a page can carry, whatever people typed or pasted into a field. */
final class PlainText {

    private PlainText() {
    }

    /**
     * Composes letters and marks (NFC: the fonts have the composed Vietnamese letters
     * only) and drops what XML 1.0 forbids, half surrogate pairs included.
     */
    static String printable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .codePoints()
            .filter(PlainText::allowedInXml)
            .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean allowedInXml(int c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n' || c == '\r';
        }
        return Character.getType(c) != Character.SURROGATE && c != 0xFFFE && c != 0xFFFF;
    }

}
