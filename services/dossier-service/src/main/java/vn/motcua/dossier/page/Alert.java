package vn.motcua.dossier.page;

import java.io.Serializable;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A sentence shown once at the top of the next page.
 *
 * @param good whether something was done, rather than refused
 */
public record Alert(boolean good, String sentence) implements Serializable {

    static final String ATTRIBUTE = "alert";

    public static Alert done(String sentence) {
        return new Alert(true, sentence);
    }

    public static Alert refused(String sentence) {
        return new Alert(false, sentence);
    }

    /** Hands the sentence to the page that the browser is sent to. */
    public void on(RedirectAttributes redirect) {
        redirect.addFlashAttribute(ATTRIBUTE, this);
    }

}
