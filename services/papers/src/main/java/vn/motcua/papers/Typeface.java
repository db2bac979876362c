package vn.motcua.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/**
 * One face of Liberation Serif 2.00.5: the measures of Times New Roman, which Decree
 * 30/2020 asks for, with every Vietnamese letter. Older releases print "#" for some.
 */
final class Typeface {

    static final List<Typeface> ALL = List.of(new Typeface("Regular", 400, FontStyle.NORMAL),
            new Typeface("Bold", 700, FontStyle.NORMAL), new Typeface("Italic", 400, FontStyle.ITALIC),
            new Typeface("BoldItalic", 700, FontStyle.ITALIC));

    private final int weight;

    private final FontStyle style;

    private final byte[] file;

    private Typeface(String name, int weight, FontStyle style) {
        this.weight = weight;
        this.style = style;
        this.file = read("/liberation/LiberationSerif-" + name + ".ttf");
    }

    /** A new stream over the font file, which is read from the class path once. */
    InputStream open() {
        return new ByteArrayInputStream(file);
    }

    void addTo(PdfRendererBuilder builder) {
        builder.useFont(this::open, "Liberation Serif", weight, style, true);
    }

    private static byte[] read(String resource) {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("No font on the class path: " + resource);
            }
            return in.readAllBytes();
        }
        catch (IOException ex) {
            throw new UncheckedIOException("Cannot read " + resource, ex);
        }
    }

}
