package vn.motcua.dossier.intake;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.rules.Refusal;

/**
 * The button that signs the slip of a reception that ended, on the page of the dossier.
 */
@Controller
class RefusalSlipPage {

    private final RefusalSlips slips;

    private final Texts texts;

    private final RefusalSentences sentences;

    RefusalSlipPage(RefusalSlips slips, Texts texts, RefusalSentences sentences) {
        this.slips = slips;
        this.texts = texts;
        this.sentences = sentences;
    }

    @PostMapping("/ho-so/{id}/phieu-tu-choi")
    String sign(@PathVariable UUID id, RedirectAttributes redirect) {
        try {
            Alert.done(this.texts.of("case.done.phieu-tu-choi", this.slips.sign(id).number())).on(redirect);
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
        }
        return "redirect:/ho-so/" + id;
    }

}
