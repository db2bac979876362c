package vn.motcua.papers;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;

import javax.imageio.ImageIO;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/** A QR code as a picture that a template can carry inside itself. */
public final class QrCode {

    /** Pixels per module: crisp edges at 600 dpi on the forms' 19 mm. */
    private static final int SCALE = 8;

    /**
     * Modules of white around the code, part of the picture so that no rule touches it.
     */
    private static final int QUIET_ZONE = 2;

    private QrCode() {
    }

    /**
     * The code as the address of a PNG picture.
     * @throws IllegalArgumentException if the content is too long for a QR code
     */
    public static String dataUri(String content) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture(matrix(content)), "png", png);
        }
        catch (IOException ex) {
            throw new UncheckedIOException("Cannot write a QR code in memory", ex);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static BitMatrix matrix(String content) {
        try {
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.ERROR_CORRECTION,
                            ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET_ZONE));
        }
        catch (WriterException ex) {
            throw new IllegalArgumentException("Does not fit into a QR code: " + content.length() + " characters", ex);
        }
    }

    private static BufferedImage picture(BitMatrix matrix) {
        int side = matrix.getWidth() * SCALE;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, matrix.get(x / SCALE, y / SCALE) ? 0xFF000000 : 0xFFFFFFFF);
            }
        }
        return image;
    }

}
