package vn.motcua.dossier.deskmatter;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.Texts;

/** The head of the desk takes note, on the late board. */
@Controller
class DeskMatterPage {

    private final DeskMatters matters;

    private final Texts texts;

    DeskMatterPage(DeskMatters matters, Texts texts) {
        this.matters = matters;
        this.texts = texts;
    }

    @PostMapping("/qua-han/viec-bao/{id}")
    String seen(@PathVariable UUID id, RedirectAttributes redirect) {
        boolean first = this.matters.seen(id);
        Alert.done(this.texts.of(first ? "late.matter.done" : "late.matter.before")).on(redirect);
        return "redirect:/qua-han#viec-bao";
    }

}
