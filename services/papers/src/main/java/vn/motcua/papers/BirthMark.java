package vn.motcua.papers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * When a PDF says it was made, and its identity.
 * <p>
 * Both come from the paper and not from the machine, so that a paper set in type twice is
 * the same file with the same hash.
 */
record BirthMark(ZonedDateTime madeAt, long id) {

    private static final DateTimeFormatter XMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    static BirthMark of(String xhtml, LocalDate issued) {
        return new BirthMark(issued.atStartOfDay(DateWords.ZONE), ByteBuffer.wrap(sha256(xhtml)).getLong());
    }

    /** PDF/A wants the same date in both places where a PDF keeps it. */
    void applyTo(PDDocument document) throws IOException {
        document.setDocumentId(id);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(madeAt));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String dated = xmp.replaceAll("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)", "$1" + XMP.format(madeAt) + "$2");
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("Every Java platform has SHA-256", ex);
        }
    }

}
