package vn.motcua.dossier.group;

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

/** Joins procedures and dossiers to one on its page. */
@Controller
class GroupPage {

    private final Groups groups;

    private final Texts texts;

    private final RefusalSentences sentences;

    GroupPage(Groups groups, Texts texts, RefusalSentences sentences) {
        this.groups = groups;
        this.texts = texts;
        this.sentences = sentences;
    }

    @PostMapping("/ho-so/{id}/nhom")
    String join(@PathVariable UUID id, @RequestParam(name = "groupName", defaultValue = "") String groupName,
            @RequestParam(name = "procedures", defaultValue = "") String procedures,
            @RequestParam(name = "dossiers", defaultValue = "") String dossiers, RedirectAttributes redirect) {
        try {
            this.groups.join(id, new NewGroup(groupName, words(procedures), words(dossiers)));
            Alert.done(this.texts.of("group.joined")).on(redirect);
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
        }
        return "redirect:/ho-so/" + id;
    }

    private static List<String> words(String entered) {
        return List.of(entered.strip().split("[\\s,;]+"));
    }

}
