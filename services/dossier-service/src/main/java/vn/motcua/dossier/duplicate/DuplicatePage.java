package vn.motcua.dossier.duplicate;

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

/** The button that closes a duplicate, on the page of its dossier. */
@Controller
class DuplicatePage {

    private final Duplicates duplicates;

    private final Texts texts;

    private final RefusalSentences sentences;

    DuplicatePage(Duplicates duplicates, Texts texts, RefusalSentences sentences) {
        this.duplicates = duplicates;
        this.texts = texts;
        this.sentences = sentences;
    }

    @PostMapping("/ho-so/{id}/trung")
    String close(@PathVariable UUID id, @RequestParam(defaultValue = "") String stays, RedirectAttributes redirect) {
        try {
            this.duplicates.close(id, stays);
            Alert.done(this.texts.of("duplicate.closed")).on(redirect);
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
        }
        return "redirect:/ho-so/" + id;
    }

}
