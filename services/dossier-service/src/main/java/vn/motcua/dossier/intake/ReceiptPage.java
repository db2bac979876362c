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

/** The button that issues a receipt on request, on the page of the dossier. */
@Controller
class ReceiptPage {

    private final Receipts receipts;

    private final Texts texts;

    private final RefusalSentences sentences;

    ReceiptPage(Receipts receipts, Texts texts, RefusalSentences sentences) {
        this.receipts = receipts;
        this.texts = texts;
        this.sentences = sentences;
    }

    @PostMapping("/ho-so/{id}/giay-tiep-nhan")
    String issue(@PathVariable UUID id, RedirectAttributes redirect) {
        try {
            Alert.done(this.texts.of("case.done.giay-tiep-nhan", this.receipts.issueOnRequest(id).number()))
                .on(redirect);
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
        }
        return "redirect:/ho-so/" + id;
    }

}
