package vn.motcua.dossier.feedback;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.Formats;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;

/** {@code /phan-anh}: anybody says something, without an account. */
@Controller
class PublicFeedbackPage {

    private static final int SHOWN = 100;

    private final FeedbackDoor door;

    private final FeedbackList list;

    private final Directory directory;

    private final Texts texts;

    private final RefusalSentences sentences;

    PublicFeedbackPage(FeedbackDoor door, FeedbackList list, Directory directory, Texts texts,
            RefusalSentences sentences) {
        this.door = door;
        this.list = list;
        this.directory = directory;
        this.texts = texts;
        this.sentences = sentences;
    }

    @GetMapping("/phan-anh")
    ModelAndView form(@RequestParam(name = "ma", defaultValue = "") String code,
            @RequestParam(name = "dt", defaultValue = "") String digits, HttpServletRequest request) {
        return code.isBlank() ? form(NewFeedback.EMPTY, List.of()) : look(code, digits, request);
    }

    @PostMapping("/phan-anh")
    ModelAndView send(@ModelAttribute NewFeedback said, HttpServletRequest request, RedirectAttributes redirect) {
        try {
            Feedback entered = this.door.send(said, request.getRemoteAddr());
            Alert.done(this.texts.of("feedback.sent", entered.code(), Formats.moment(entered.times().answerDueAt())))
                .on(redirect);
            return new ModelAndView("redirect:/phan-anh/" + entered.code());
        }
        catch (Refusal refused) {
            return form(said, List.of(this.sentences.of(refused)));
        }
        catch (Refusals refused) {
            return form(said, refused.all().stream().map(this.sentences::of).toList());
        }
    }

    private ModelAndView form(NewFeedback said, List<String> errors) {
        ModelAndView page = new ModelAndView("feedback/form").addObject("said", said)
            .addObject("errors", errors)
            .addObject("agencies", new ArrayList<>(this.directory.agencies()));
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @GetMapping("/phan-anh/cong-bo")
    ModelAndView published() {
        return new ModelAndView("feedback/published").addObject("answers", this.list.published(SHOWN));
    }

    @GetMapping("/phan-anh/{code}")
    ModelAndView look(@PathVariable String code, @RequestParam(name = "dt", defaultValue = "") String digits,
            HttpServletRequest request) {
        ModelAndView page = new ModelAndView("feedback/state").addObject("code", code).addObject("digits", digits);
        if (digits.isBlank()) {
            return page;
        }
        try {
            return page.addObject("feedback", this.door.look(code, digits, request.getRemoteAddr()));
        }
        catch (Refusal refused) {
            page.setStatus((refused.reason() == RefusalReason.TOO_MANY_TRIES) ? HttpStatus.TOO_MANY_REQUESTS
                    : HttpStatus.NOT_FOUND);
            return page.addObject("error", (refused.reason() == RefusalReason.NOT_FOUND)
                    ? this.texts.of("feedback.unknown") : this.sentences.of(refused));
        }
    }

}
