package vn.motcua.dossier.intake;

import java.util.List;
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

/** The buttons of who answers for an unusual request, on the page of the dossier. */
@Controller
class SupplementExceptionPage {

    private final SupplementExceptions exceptions;

    private final Texts texts;

    private final RefusalSentences sentences;

    SupplementExceptionPage(SupplementExceptions exceptions, Texts texts, RefusalSentences sentences) {
        this.exceptions = exceptions;
        this.texts = texts;
        this.sentences = sentences;
    }

    @PostMapping("/ho-so/{id}/cho-giay-to-khac")
    String allowItems(@PathVariable UUID id, @RequestParam(defaultValue = "") String itemsMore,
            @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        List<String> items = itemsMore.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
        return act(id, "cho-giay-to-khac", redirect, () -> this.exceptions.allowItems(id, items, reason));
    }

    @PostMapping("/ho-so/{id}/cho-bo-sung-muon")
    String allowLate(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return act(id, "cho-bo-sung-muon", redirect, () -> this.exceptions.allowLate(id, reason));
    }

    private String act(UUID id, String act, RedirectAttributes redirect, Runnable work) {
        try {
            work.run();
            Alert.done(this.texts.of("case.done." + act)).on(redirect);
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
        }
        return "redirect:/ho-so/" + id;
    }

}
