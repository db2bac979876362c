package vn.motcua.dossier.move;

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

/** The button that moves a dossier, on its page; it is no longer ours to show then. */
@Controller
class MovePage {

    private final Moves moves;

    private final Forwardings forwardings;

    private final Texts texts;

    private final RefusalSentences sentences;

    MovePage(Moves moves, Forwardings forwardings, Texts texts, RefusalSentences sentences) {
        this.moves = moves;
        this.forwardings = forwardings;
        this.texts = texts;
        this.sentences = sentences;
    }

    @PostMapping("/ho-so/{id}/chuyen-co-quan")
    String move(@PathVariable UUID id, @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        try {
            String code = String.valueOf(this.moves.move(id, agency, reason).code());
            Alert.done(this.texts.of("move.done", code)).on(redirect);
            return "redirect:/ho-so";
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
            return "redirect:/ho-so/" + id;
        }
    }

    /** The same before acceptance. */
    @PostMapping("/ho-so/{id}/chuyen-dung-noi")
    String forward(@PathVariable UUID id, @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        try {
            this.forwardings.forward(id, agency, reason);
            Alert.done(this.texts.of("move.forwarded")).on(redirect);
            return "redirect:/ho-so";
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
            return "redirect:/ho-so/" + id;
        }
    }

}
