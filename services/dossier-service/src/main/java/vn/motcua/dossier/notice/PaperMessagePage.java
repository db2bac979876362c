package vn.motcua.dossier.notice;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.Texts;

/** The confirmation, on the print list, that a paper reached the applicant. */
@Controller
class PaperMessagePage {

    private final PaperMessages messages;

    private final Texts texts;

    PaperMessagePage(PaperMessages messages, Texts texts) {
        this.messages = messages;
        this.texts = texts;
    }

    @PostMapping("/giao-phieu/giay/{notice}")
    String brought(@PathVariable UUID notice, RedirectAttributes redirect) {
        boolean first = this.messages.brought(notice);
        Alert.done(this.texts.of(first ? "print-list.paper.done" : "print-list.told-before")).on(redirect);
        return "redirect:/giao-phieu";
    }

}
