package vn.motcua.dossier.transition;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.rules.Refusal;

/**
 * {@code /thu-tuc/{code}/phien-ban/{version}/chuyen}: which open dossiers may go on under
 * a version.
 */
@Controller
@RequestMapping("/thu-tuc/{code}/phien-ban/{version}/chuyen")
class TransitionPage {

    private final Transitions transitions;

    private final RefusalSentences sentences;

    private final Texts texts;

    TransitionPage(Transitions transitions, RefusalSentences sentences, Texts texts) {
        this.transitions = transitions;
        this.sentences = sentences;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(@PathVariable String code, @PathVariable int version,
            @RequestParam(name = "sau", required = false) @Nullable UUID after) {
        return page(code, version, after, "");
    }

    @PostMapping
    ModelAndView move(@PathVariable String code, @PathVariable int version,
            @RequestParam(name = "sau", required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "") String basis, RedirectAttributes redirect) {
        Transitions.Done done;
        try {
            done = this.transitions.moveNext(code, version, basis, after);
        }
        catch (Refusal refused) {
            ModelAndView again = page(code, version, after, this.sentences.of(refused));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        Alert.done(this.texts.of("transition.done", done.moved(), done.refused().size())).on(redirect);
        if (done.more() && done.last() != null) {
            redirect.addAttribute("sau", done.last());
        }
        return new ModelAndView("redirect:/thu-tuc/" + code + "/phien-ban/" + version + "/chuyen");
    }

    private ModelAndView page(String code, int version, @Nullable UUID after, String error) {
        List<TransitionLine> lines = this.transitions.preview(code, version, after)
            .stream()
            .map((one) -> new TransitionLine(one.dossier(),
                    (one.refusal() == null) ? "" : this.sentences.of(one.refusal())))
            .toList();
        return new ModelAndView("transition/transition").addObject("code", code)
            .addObject("version", version)
            .addObject("lines", lines)
            .addObject("after", (after == null) ? "" : after.toString())
            .addObject("error", error);
    }

}
