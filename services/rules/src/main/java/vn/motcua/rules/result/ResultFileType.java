package vn.motcua.rules.result;

import java.nio.charset.StandardCharsets;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** What a stored result may be: an electronic document or the picture of a paper one. */
public enum ResultFileType {

    /** A document, signed or scanned. */
    PDF("application/pdf", "pdf", "%PDF-"),

    /** A picture. */
    PNG("image/png", "png", "\u0089PNG"),

    /** A photograph. */
    JPEG("image/jpeg", "jpg", "\u00ff\u00d8\u00ff");

    private final String mediaType;

    private final String ending;

    /** The first bytes, each as the character of its number. */
    private final String begin;

    ResultFileType(String mediaType, String ending, String begin) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.begin = begin;
    }

    /**
     * The type by what the file says of itself in its first bytes, whatever its name.
     * @throws Refusal for anything else, and for an empty file
     */
    public static ResultFileType of(byte[] content) {
        for (ResultFileType type : values()) {
            if (startOf(content, type.begin.length()).equals(type.begin)) {
                return type;
            }
        }
        throw new Refusal(RefusalReason.FIELD_INVALID, "file", "kind", "RESULT_FILE");
    }

    private static String startOf(byte[] content, int length) {
        return new String(content, 0, Math.min(length, content.length), StandardCharsets.ISO_8859_1);
    }

    public String mediaType() {
        return this.mediaType;
    }

    /** Of its name: {@code pdf}. */
    public String ending() {
        return this.ending;
    }

}
