package vn.motcua.dossier.procedurereview;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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

/**
 * {@code /ra-soat-thu-tuc/chua-cong-khai}: what is not public in both places, and many of
 * it written down as published at once.
 */
@Controller
@RequestMapping("/ra-soat-thu-tuc/chua-cong-khai")
class PublicationPage {

    private final ReviewReading reading;

    private final PublicationBatch batch;

    private final Texts texts;

    private final RefusalSentences sentences;

    PublicationPage(ReviewReading reading, PublicationBatch batch, Texts texts, RefusalSentences sentences) {
        this.reading = reading;
        this.batch = batch;
        this.texts = texts;
        this.sentences = sentences;
    }

    /**
     * Shows them.
     * @param chosen {@code tat-ca}: as many as go at once are ticked
     */
    @GetMapping
    ModelAndView missing(@RequestParam(name = "chon", defaultValue = "") String chosen) {
        PublicationFigures figures = this.reading.figures();
        Set<String> ticked = "tat-ca".equals(chosen) ? figures.missing()
            .stream()
            .limit(PublicationBatch.MOST)
            .map(PublicationFigures.Missing::procedure)
            .collect(Collectors.toSet()) : Set.of();
        return page(figures, ticked, PublishedMany.NOTHING, List.of());
    }

    @PostMapping
    ModelAndView publish(@ModelAttribute PublishedMany said, RedirectAttributes redirect) {
        try {
            int published = this.batch.publish(said).size();
            Alert.done(this.texts.of("review.published-many", published)).on(redirect);
            return new ModelAndView("redirect:/ra-soat-thu-tuc/chua-cong-khai");
        }
        catch (Refusal refused) {
            return wrong(said, List.of(this.sentences.of(refused)));
        }
        catch (Refusals refused) {
            return wrong(said, refused.all().stream().map(this.sentences::of).toList());
        }
    }

    private ModelAndView wrong(PublishedMany said, List<String> errors) {
        return page(this.reading.figures(), Set.copyOf(said.codes()), said, errors);
    }

    private static ModelAndView page(PublicationFigures figures, Set<String> ticked, PublishedMany said,
            List<String> errors) {
        ModelAndView page = new ModelAndView("procedurereview/missing").addObject("figures", figures)
            .addObject("ticked", ticked)
            .addObject("said", said)
            .addObject("errors", errors);
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

}
