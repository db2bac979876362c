package vn.motcua.metrics.answer;

import org.springframework.http.HttpStatus;

/** A question that cannot be answered; the asker has to ask differently. */
public final class BadQuestion extends RuntimeException {

    private final HttpStatus status;

    private final String field;

    private final String code;

    private final String value;

    private BadQuestion(HttpStatus status, String field, String code, String value) {
        super(code + " in " + field);
        this.status = status;
        this.field = field;
        this.code = code;
        this.value = value;
    }

    /**
     * A parameter makes no sense.
     * @param field name of the parameter
     * @param code stable code; the words lie under {@code problem.<code>}
     * @param value what was given
     */
    public static BadQuestion of(String field, String code, String value) {
        return new BadQuestion(HttpStatus.BAD_REQUEST, field, code, value);
    }

    /** Nothing lies under that name. */
    public static BadQuestion unknown(String field, String code, String value) {
        return new BadQuestion(HttpStatus.NOT_FOUND, field, code, value);
    }

    /** The asker may not know. */
    public static BadQuestion forbidden(String field, String code, String value) {
        return new BadQuestion(HttpStatus.FORBIDDEN, field, code, value);
    }

    HttpStatus status() {
        return this.status;
    }

    String field() {
        return this.field;
    }

    /** The stable code. */
    public String code() {
        return this.code;
    }

    String value() {
        return this.value;
    }

}
