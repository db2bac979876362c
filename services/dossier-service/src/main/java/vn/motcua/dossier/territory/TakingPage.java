package vn.motcua.dossier.territory;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.rules.Refusal;

/** The button that takes a dossier in for another agency, on its page. */
@Controller
class TakingPage {

    private final TakingIn taking;

    private final Texts texts;

    private final RefusalSentences sentences;

    TakingPage(TakingIn taking, Texts texts, RefusalSentences sentences) {
        this.taking = taking;
        this.texts = texts;
        this.sentences = sentences;
    }

    /** It is the other agency's then, and ours to look at. */
    @PostMapping("/ho-so/{id}/nhan-ho")
    String take(@PathVariable UUID id, @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String carriage, @RequestParam(defaultValue = "") String returnAt,
            @RequestParam(defaultValue = "") String limitCase, RedirectAttributes redirect) {
        try {
            String code = this.taking.take(id, new NewTaking(agency, carriage, returnAt, limitCase)).code();
            Alert.done((code == null) ? this.texts.of("territory.done.paper") : this.texts.of("territory.done", code))
                .on(redirect);
            return "redirect:/ho-so-lien-quan/" + id;
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
            return "redirect:/ho-so/" + id;
        }
    }

}
