package vn.motcua.dossier.page;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * How the letter of apology is called in a sentence. Each regime titles its form in its
 * own way, so the texts name it {@code {letter}} and never by one of the titles.
 */
public interface LetterWord {

    /** By the form of this regime; by the one in force today where none is given. */
    String of(@Nullable String regime);

    /**
     * The page of this request is about a dossier of that regime; a dossier that was not
     * received has none yet.
     */
    static void about(@Nullable String regime) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null && regime != null) {
            request.setAttribute(LetterWord.class.getName(), regime, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /**
     * Says something about a dossier of that regime amid a page about others.
     * @param regime null for a dossier that was not received
     */
    static String under(@Nullable String regime, Supplier<String> words) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null || regime == null) {
            return words.get();
        }
        String name = LetterWord.class.getName();
        Object before = request.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
        request.setAttribute(name, regime, RequestAttributes.SCOPE_REQUEST);
        try {
            return words.get();
        }
        finally {
            if (before == null) {
                request.removeAttribute(name, RequestAttributes.SCOPE_REQUEST);
            }
            else {
                request.setAttribute(name, before, RequestAttributes.SCOPE_REQUEST);
            }
        }
    }

    /** The regime that this request is about, if it is about one. */
    static @Nullable String regimeOfRequest() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return (request == null) ? null
                : (String) request.getAttribute(LetterWord.class.getName(), RequestAttributes.SCOPE_REQUEST);
    }

}
