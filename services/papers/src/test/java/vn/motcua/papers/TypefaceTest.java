package vn.motcua.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypefaceTest {

    private static final String OUTSIDE_THE_BLOCK = "ĂăÂâĐđÊêÔôƠơƯưÀÁÃÈÉÌÍĨÒÓÕÙÚŨÝàáãèéìíĩòóõùúũý–“”…";

    static List<Typeface> faces() {
        return Typeface.ALL;
    }

    @ParameterizedTest
    @MethodSource("faces")
    void every_face_has_every_vietnamese_letter(Typeface face) throws IOException {
        int[] letters = IntStream.concat(IntStream.rangeClosed(0x1EA0, 0x1EF9), OUTSIDE_THE_BLOCK.codePoints())
            .toArray();
        assertThat(missing(face, letters)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faces")
    void a_letter_that_is_not_there_is_found_missing(Typeface face) throws IOException {
        assertThat(missing(face, 'ệ', 0x4E2D)).containsExactly("U+4E2D");
    }

    private static List<String> missing(Typeface face, int... letters) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.open()))) {
            CmapLookup map = font.getUnicodeCmapLookup();
            return IntStream.of(letters)
                .filter((letter) -> map.getGlyphId(letter) == 0)
                .mapToObj("U+%04X"::formatted)
                .toList();
        }
    }

}
