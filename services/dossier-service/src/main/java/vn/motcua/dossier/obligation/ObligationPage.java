package vn.motcua.dossier.obligation;

import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.Refusals;

/** Financial obligations, from the page of the dossier. */
@Controller
@RequestMapping("/ho-so/{id}/nghia-vu-tai-chinh")
class ObligationPage {

    private final Obligations obligations;

    private final RefusalSentences sentences;

    private final Texts texts;

    ObligationPage(Obligations obligations, RefusalSentences sentences, Texts texts) {
        this.obligations = obligations;
        this.sentences = sentences;
        this.texts = texts;
    }

    @PostMapping
    String begin(@PathVariable UUID id, @RequestParam(defaultValue = "") String notice,
            @RequestParam(defaultValue = "") String proof, RedirectAttributes redirect) {
        return act(id, () -> this.obligations.begin(id, notice, proof), "obligation.begun", redirect);
    }

    @PostMapping("/hoan-thanh")
    String end(@PathVariable UUID id, @RequestParam(defaultValue = "") String proof, RedirectAttributes redirect) {
        return act(id, () -> this.obligations.end(id, proof), "obligation.met", redirect);
    }

    private String act(UUID id, Runnable act, String done, RedirectAttributes redirect) {
        try {
            act.run();
            Alert.done(this.texts.of(done)).on(redirect);
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
        }
        catch (Refusals refused) {
            Alert.refused(refused.all().stream().map(this.sentences::of).collect(Collectors.joining(" "))).on(redirect);
        }
        return "redirect:/ho-so/" + id + "#nghia-vu";
    }

}
