package vn.motcua.dossier.procedureimport;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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
import vn.motcua.rules.Refusals;

/** {@code /thu-tuc/{code}/phien-ban/moi}: the next version of a procedure. */
@Controller
@RequestMapping("/thu-tuc/{code}/phien-ban/moi")
class AmendmentPage {

    private final Amendments amendments;

    private final RefusalSentences refusals;

    private final Texts texts;

    AmendmentPage(Amendments amendments, RefusalSentences refusals, Texts texts) {
        this.amendments = amendments;
        this.refusals = refusals;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(@PathVariable String code) {
        return page(code, this.amendments.newest(code).procedure().version(),
                ReviewForm.of(this.amendments.proposed(code)), List.of());
    }

    @PostMapping
    ModelAndView amend(@PathVariable String code, @RequestParam int number,
            @RequestParam MultiValueMap<String, String> entered, RedirectAttributes redirect) {
        ReviewForm form = ReviewForm.entered(entered);
        try {
            int version = this.amendments.amend(code, number, form.correction());
            Alert.done(this.texts.of("procedures.accepted", version, code)).on(redirect);
            return new ModelAndView("redirect:/thu-tuc/" + code + "/phien-ban");
        }
        catch (Refusal | Refusals refused) {
            List<Refusal> all = (refused instanceof Refusals several) ? several.all() : List.of((Refusal) refused);
            ModelAndView again = page(code, number, form, all.stream().map(this.refusals::of).toList());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    private ModelAndView page(String code, int basedOn, ReviewForm form, List<String> errors) {
        return new ModelAndView("procedureimport/amend").addObject("code", code)
            .addObject("basedOn", basedOn)
            .addObject("form", form)
            .addObject("errors", errors);
    }

}
