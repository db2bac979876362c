package vn.motcua.models.lint;

import java.text.Normalizer;

/**
 * How much room the words of a label take, as the common viewers write them: 11 pixels
 * high, broken at 90 pixels.
 * <p>
 * The widths are those of Arial and its twins, so that the answer does not depend on the
 * fonts of the machine.
 */
final class LabelText {

    static final double BREAK_AT = 90;

    private static final double LINE = 14;

    private LabelText() {
    }

    static double widthOf(String words) {
        String bare = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.chars().mapToDouble(LabelText::widthOf).sum();
    }

    static double heightOf(String words) {
        int lines = 1;
        double used = 0;
        for (String word : words.split(" ")) {
            double wanted = widthOf(word);
            double behind = used == 0 ? 0 : used + widthOf(' ');
            if (behind + wanted > BREAK_AT) {
                lines++;
                behind = 0;
            }
            used = behind + wanted;
        }
        return lines * LINE;
    }

    private static double widthOf(int letter) {
        if ("ijl".indexOf(letter) >= 0) {
            return 2.5;
        }
        if (" tf,.rI".indexOf(letter) >= 0) {
            return 3.3;
        }
        if ("cksvxyz".indexOf(letter) >= 0) {
            return 5.5;
        }
        if ("mwMW".indexOf(letter) >= 0) {
            return 9.2;
        }
        return Character.isUpperCase(letter) ? 7.6 : 6.1;
    }

}
