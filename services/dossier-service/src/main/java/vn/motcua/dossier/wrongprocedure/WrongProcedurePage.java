package vn.motcua.dossier.wrongprocedure;

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

/** The button that mends a wrong procedure, on the page of the dossier. */
@Controller
class WrongProcedurePage {

    private final WrongProcedures wrong;

    private final Texts texts;

    private final RefusalSentences sentences;

    WrongProcedurePage(WrongProcedures wrong, Texts texts, RefusalSentences sentences) {
        this.wrong = wrong;
        this.texts = texts;
        this.sentences = sentences;
    }

    @PostMapping("/ho-so/{id}/sai-thu-tuc")
    String mend(@PathVariable UUID id, @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "") String limitCase, @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        try {
            Alert.done(this.texts.of("wrong-procedure.done." + this.wrong.mend(id, procedure, limitCase, reason)))
                .on(redirect);
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
        }
        return "redirect:/ho-so/" + id;
    }

}
