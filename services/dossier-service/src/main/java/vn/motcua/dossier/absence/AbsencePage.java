package vn.motcua.dossier.absence;

import java.util.UUID;

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

/**
 * {@code /vang-mat}: who is away, who stands in, and who may sign in the head's place.
 */
@Controller
@RequestMapping("/vang-mat")
class AbsencePage {

    private final Absences absences;

    private final SigningSubstitutes signers;

    private final AbsenceViews views;

    private final Texts texts;

    private final RefusalSentences sentences;

    AbsencePage(Absences absences, SigningSubstitutes signers, AbsenceViews views, Texts texts,
            RefusalSentences sentences) {
        this.absences = absences;
        this.signers = signers;
        this.views = views;
        this.texts = texts;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView show() {
        AbsenceView view = this.views.view();
        return page(view, this.views.empty(view), "", this.views.emptySigner(), "");
    }

    @PostMapping
    ModelAndView enter(@RequestParam MultiValueMap<String, String> entered, RedirectAttributes redirect) {
        AbsenceForm form = AbsenceForm.entered(entered);
        try {
            this.absences.enter(form.wanted());
        }
        catch (Refusal refused) {
            return refused(page(this.views.view(), form, this.sentences.of(refused), this.views.emptySigner(), ""));
        }
        return done("absence.entered", redirect);
    }

    @PostMapping("/{id}/ket-thuc")
    ModelAndView end(@PathVariable UUID id, RedirectAttributes redirect) {
        return act(() -> this.absences.end(id), "absence.ended", redirect);
    }

    @PostMapping("/ky-thay")
    ModelAndView list(@RequestParam MultiValueMap<String, String> entered, RedirectAttributes redirect) {
        AbsenceForm.Signer form = AbsenceForm.Signer.entered(entered);
        try {
            this.signers.add(form.wanted());
        }
        catch (Refusal refused) {
            AbsenceView view = this.views.view();
            return refused(page(view, this.views.empty(view), "", form, this.sentences.of(refused)));
        }
        return done("absence.listed", redirect);
    }

    @PostMapping("/ky-thay/{id}/ket-thuc")
    ModelAndView endSigner(@PathVariable UUID id, RedirectAttributes redirect) {
        return act(() -> this.signers.end(id), "absence.unlisted", redirect);
    }

    private ModelAndView act(Runnable act, String told, RedirectAttributes redirect) {
        try {
            act.run();
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
            return new ModelAndView("redirect:/vang-mat");
        }
        return done(told, redirect);
    }

    private ModelAndView done(String told, RedirectAttributes redirect) {
        Alert.done(this.texts.of(told)).on(redirect);
        return new ModelAndView("redirect:/vang-mat");
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(AbsenceView view, AbsenceForm form, String error, AbsenceForm.Signer signer,
            String signerError) {
        return new ModelAndView("absence/absence").addObject("view", view)
            .addObject("form", form)
            .addObject("error", error)
            .addObject("signer", signer)
            .addObject("signerError", signerError);
    }

}
