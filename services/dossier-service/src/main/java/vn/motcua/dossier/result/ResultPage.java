package vn.motcua.dossier.result;

import java.io.IOException;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.rules.Refusal;

/** The file of a result, from the page of its dossier. */
@Controller
class ResultPage {

    private final ResultFiles files;

    private final RefusalSentences sentences;

    private final Texts texts;

    ResultPage(ResultFiles files, RefusalSentences sentences, Texts texts) {
        this.files = files;
        this.sentences = sentences;
        this.texts = texts;
    }

    @PostMapping("/ho-so/{id}/ket-qua/tep")
    String keep(@PathVariable UUID id, @RequestParam("file") MultipartFile file, RedirectAttributes redirect)
            throws IOException {
        try {
            this.files.keep(id, file.getBytes());
            Alert.done(this.texts.of("result.file.kept")).on(redirect);
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
        }
        return "redirect:/ho-so/" + id;
    }

}
