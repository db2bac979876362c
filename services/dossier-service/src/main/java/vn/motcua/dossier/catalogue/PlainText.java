package vn.motcua.dossier.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Vietnamese text as people type it in a hurry: no diacritics, small letters, single
 * blanks. Computed here and stored, so that the database needs no dictionary of its own.
 */
final class PlainText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9]+");

    /** Many published names begin with it, nobody types it. */
    private static final String STANDING_WORDS = "thu tuc ";

    private PlainText() {
    }

    /** The text without diacritics; only a-z, 0-9 and single blanks remain. */
    static String of(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String small = bare.replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT);
        return NOT_A_WORD.matcher(small).replaceAll(" ").strip();
    }

    /** As {@link #of}, without the words "thủ tục" in front. */
    static String ofName(String name) {
        String plain = of(name);
        return plain.startsWith(STANDING_WORDS) ? plain.substring(STANDING_WORDS.length()) : plain;
    }

}
