package vn.motcua.dossier.procedureimport;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
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
import vn.motcua.rules.procedure.DoubtReason;

/** {@code /thu-tuc/ra-soat}: what was imported and needs a person. */
@Controller
@RequestMapping("/thu-tuc/ra-soat")
class ReviewPage {

    private static final int IMPORTS_SHOWN = 5;

    private final ProcedureReviews reviews;

    private final ProcedureImports imports;

    private final Sentences sentences;

    private final RefusalSentences refusals;

    private final Texts texts;

    ReviewPage(ProcedureReviews reviews, ProcedureImports imports, Sentences sentences, RefusalSentences refusals,
            Texts texts) {
        this.reviews = reviews;
        this.imports = imports;
        this.sentences = sentences;
        this.refusals = refusals;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(@RequestParam(name = "tim", defaultValue = "") String query,
            @RequestParam(name = "ly-do", required = false) @Nullable DoubtReason reason,
            @RequestParam(name = "trang", defaultValue = "1") int number) {
        ProcedureReviews.Page page = this.reviews.page(new Reviews.Wanted(query.strip(), reason, null), number - 1);
        return new ModelAndView("procedureimport/list").addObject("list", ReviewList.of(page, this.sentences))
            .addObject("query", query)
            .addObject("reason", (reason != null) ? reason.name() : "")
            .addObject("imports", this.imports.latest(IMPORTS_SHOWN));
    }

    @GetMapping("/{code}")
    ModelAndView show(@PathVariable String code) {
        Draft newest = this.reviews.history(code).get(0);
        return page(code, ReviewForm.of(this.reviews.proposed(code), newest), List.of());
    }

    @PostMapping("/{code}/chap-nhan")
    ModelAndView accept(@PathVariable String code, @RequestParam int number,
            @RequestParam MultiValueMap<String, String> entered, RedirectAttributes redirect) {
        ReviewForm form = ReviewForm.entered(entered);
        try {
            int version = this.reviews.accept(code, number, form.correction());
            Alert.done(this.texts.of("procedures.accepted", version, code)).on(redirect);
            return new ModelAndView("redirect:/thu-tuc/ra-soat");
        }
        catch (Refusal | Refusals refused) {
            return refused(code, form, refused);
        }
    }

    @PostMapping("/{code}/tu-choi")
    ModelAndView refuse(@PathVariable String code, @RequestParam int number,
            @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        try {
            this.reviews.refuse(code, number, reason);
        }
        catch (Refusal refused) {
            return refused(code, ReviewForm.of(this.reviews.proposed(code), this.reviews.history(code).get(0)),
                    refused);
        }
        Alert.done(this.texts.of("procedures.refused", code)).on(redirect);
        return new ModelAndView("redirect:/thu-tuc/ra-soat");
    }

    private ModelAndView refused(String code, ReviewForm form, RuntimeException refused) {
        List<Refusal> all = (refused instanceof Refusals several) ? several.all() : List.of((Refusal) refused);
        List<String> errors = new ArrayList<>();
        all.forEach((one) -> errors.add(this.refusals.of(one)));
        ModelAndView again = page(code, form, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView page(String code, ReviewForm form, List<String> errors) {
        List<Draft> history = this.reviews.history(code);
        return new ModelAndView("procedureimport/entry").addObject("draft", history.get(0))
            .addObject("history", history)
            .addObject("reasons", this.sentences.of(history.get(0).doubts()))
            .addObject("form", form)
            .addObject("errors", errors);
    }

}
