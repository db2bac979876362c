package vn.motcua.embedded;

import org.jspecify.annotations.Nullable;

/**
 * An embedded server could not do its work; the message is one bilingual sentence meant
 * for the person at the console.
 */
public final class EmbeddedServerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmbeddedServerException(String vietnamese, String english) {
        this(vietnamese, english, null);
    }

    EmbeddedServerException(String vietnamese, String english, @Nullable Throwable cause) {
        super(vietnamese + " / " + english, cause);
    }

}
