package vn.motcua.papers;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A printed paper, read the way people and machines read it. */
record PrintedPage(PDDocument document) implements AutoCloseable {

    static PrintedPage of(Paper paper) throws IOException {
        return of(new PaperPress().print(paper));
    }

    static PrintedPage of(byte[] pdf) throws IOException {
        return new PrintedPage(Loader.loadPDF(pdf));
    }

    /** Its text, line ends taken as spaces. */
    String text() throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    /** Its text from left to right and from top to bottom, across columns. */
    String asRead() throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    /** What a telephone reads from the QR code of the first page, printed at 300 dpi. */
    String scan() throws IOException, ReaderException {
        BufferedImage page = picture(300);
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        BinaryBitmap bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
        return new QRCodeReader().decode(bitmap).getText();
    }

    boolean hasQrCode() throws IOException, ReaderException {
        try {
            return !scan().isEmpty();
        }
        catch (NotFoundException ex) {
            return false;
        }
    }

    BufferedImage picture(int dpi) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(0, dpi);
    }

    /**
     * Share of pixels in the light grey of the wash over a draft or a sample; edges of
     * letters add some.
     */
    double greyShare() throws IOException {
        BufferedImage page = picture(72);
        int grey = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int blue = page.getRGB(x, y) & 0xFF;
                grey += blue >= 210 && blue <= 230 ? 1 : 0;
            }
        }
        return grey / (double) (page.getHeight() * page.getWidth());
    }

    List<PDFont> fonts() throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

}
