package vn.motcua.papers;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.logging.Level;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Sets a page of XHTML in type: PDF/A-2a, tagged (PDF/UA-1), fonts embedded, nothing
 * fetched from anywhere, and the same bytes for the same page.
 */
final class Typesetter {

    /**
     * An open box, which nobody takes for part of a name, where the fonts lack a letter.
     */
    private static final String UNKNOWN_LETTER = "\u25A1";

    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // The renderer tells every step at INFO, some ten lines a paper.
        XRLog.listRegisteredLoggers().forEach((logger) -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Typesetter() {
    }

    static byte[] set(String xhtml, Sheet sheet, LocalDate issued) {
        try (PdfBoxRenderer renderer = builder(xhtml, sheet).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            BirthMark.of(xhtml, issued).applyTo(document);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        }
        catch (IOException ex) {
            throw new UncheckedIOException("Cannot set the paper in type", ex);
        }
    }

    private static PdfRendererBuilder builder(String xhtml, Sheet sheet) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (Typeface face : Typeface.ALL) {
            face.addTo(builder);
        }
        builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        return builder.useUnicodeLineBreaker(new LineBreaks())
            .useReplacementText(UNKNOWN_LETTER)
            .useDefaultPageSize(sheet.width(), sheet.height(), PageSizeUnits.MM)
            .usePdfAConformance(PdfAConformance.PDFA_2_A)
            .usePdfUaAccessibility(true)
            .useColorProfile(SRGB)
            .withProducer("Một Cửa")
            .withHtmlContent(xhtml, null);
    }

}
