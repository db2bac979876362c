package vn.motcua.dossier.worklist;

import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.rules.Refusal;

/**
 * Taking work, giving it back, giving it to a colleague; a refusal is told on the page
 * one came from.
 */
@Controller
class WorkActs {

    private final Worklist worklist;

    private final Texts texts;

    private final RefusalSentences sentences;

    WorkActs(Worklist worklist, Texts texts, RefusalSentences sentences) {
        this.worklist = worklist;
        this.texts = texts;
        this.sentences = sentences;
    }

    @PostMapping("/viec/{id}/nhan")
    String claim(@PathVariable UUID id, @RequestParam(name = "ve", defaultValue = "/") String back,
            RedirectAttributes redirect) {
        return act(back, redirect, () -> {
            this.worklist.claim(id);
            return "work.claimed";
        });
    }

    @PostMapping("/viec/{id}/tra-lai")
    String release(@PathVariable UUID id, @RequestParam(name = "ve", defaultValue = "/") String back,
            RedirectAttributes redirect) {
        return act(back, redirect, () -> {
            this.worklist.release(id);
            return "work.released";
        });
    }

    @PostMapping("/viec/{id}/phan-cong")
    String assign(@PathVariable UUID id, @RequestParam(name = "assignee", defaultValue = "") String assignee,
            @RequestParam(name = "ve", defaultValue = "/") String back, RedirectAttributes redirect) {
        return act(back, redirect, () -> {
            this.worklist.assign(id, assignee.strip());
            return "work.assigned";
        });
    }

    private String act(String back, RedirectAttributes redirect, Supplier<String> act) {
        try {
            Alert.done(this.texts.of(act.get())).on(redirect);
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
        }
        return "redirect:" + ours(back);
    }

    /** Only a path of this site: nobody is sent elsewhere by a forged form. */
    private static String ours(String back) {
        return back.matches("/([?\\w-][\\w./?=&%-]*)?") ? back : "/";
    }

}
