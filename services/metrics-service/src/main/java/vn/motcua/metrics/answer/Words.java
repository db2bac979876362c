package vn.motcua.metrics.answer;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words on the screen, from {@code messages_metrics.properties}. */
@Component
public class Words {

    /** The one language of the screen. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The words behind a key.
     * @throws org.springframework.context.NoSuchMessageException if there are none
     */
    public String of(String key, Object... arguments) {
        return this.messages.getMessage(key, arguments, VIETNAMESE);
    }

}
