package vn.motcua.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A signed paper that was scanned as a picture. */
public final class ScannedPage {

    private ScannedPage() {
    }

    /**
     * The picture on one A4 page, upright or across as it is itself.
     * @throws IOException if it is no picture that can be read
     */
    public static byte[] pdf(byte[] picture) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDImageXObject image = PDImageXObject.createFromByteArray(document, picture, "scan");
            boolean upright = image.getHeight() >= image.getWidth();
            float edge = PDRectangle.A4.getWidth();
            float longEdge = PDRectangle.A4.getHeight();
            PDRectangle sheet = upright ? PDRectangle.A4 : new PDRectangle(longEdge, edge);
            PDPage page = new PDPage(sheet);
            document.addPage(page);
            float scale = Math.min(sheet.getWidth() / image.getWidth(), sheet.getHeight() / image.getHeight());
            float width = image.getWidth() * scale;
            float height = image.getHeight() * scale;
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(image, (sheet.getWidth() - width) / 2, (sheet.getHeight() - height) / 2, width,
                        height);
            }
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        }
        catch (IllegalArgumentException ex) {
            throw new IOException("No picture that can be read", ex);
        }
    }

}
