package vn.motcua.dossier.procedurereview;

import java.util.List;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.Refusals;

/**
 * {@code /ra-soat-thu-tuc}: what is to be published or reviewed, and what is not public.
 */
@Controller
@RequestMapping("/ra-soat-thu-tuc")
class ProcedureReviewPage {

    private static final String PATH = "/ra-soat-thu-tuc";

    private final ReviewReading reading;

    private final ReviewOpening opening;

    private final ReviewWork work;

    private final Access access;

    private final Directory directory;

    private final Texts texts;

    private final RefusalSentences sentences;

    ProcedureReviewPage(ReviewReading reading, ReviewOpening opening, ReviewWork work, Access access,
            Directory directory, Texts texts, RefusalSentences sentences) {
        this.reading = reading;
        this.opening = opening;
        this.work = work;
        this.access = access;
        this.directory = directory;
        this.texts = texts;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView list(@RequestParam(name = "loc", defaultValue = "open") String filter,
            @RequestParam(name = "trang", defaultValue = "1") int number) {
        ReviewReading.Page found = this.reading.page("all".equals(filter) ? "" : filter, Math.max(1, number) - 1);
        return new ModelAndView("procedurereview/list").addObject("filter", filter)
            .addObject("figures", this.reading.figures())
            .addObject("lines", found.items())
            .addObject("late", found.late())
            .addObject("total", found.total())
            .addObject("number", Math.max(1, number))
            .addObject("pages", (int) Math.max(1, (found.total() + ReviewReading.SIZE - 1) / ReviewReading.SIZE));
    }

    @GetMapping("/moi")
    ModelAndView enter(@RequestParam(name = "thu-tuc", defaultValue = "") String procedure) {
        this.access.require(Role.CATALOGUE_ADMIN);
        return entering(procedure.isBlank() ? NewReview.NOTHING : NewReview.of(procedure), List.of());
    }

    @PostMapping
    ModelAndView open(@ModelAttribute NewReview said, RedirectAttributes redirect) {
        try {
            UUID opened = this.opening.open(said);
            Alert.done(this.texts.of("review.opened")).on(redirect);
            return new ModelAndView("redirect:" + PATH + "/" + opened);
        }
        catch (Refusal refused) {
            return entering(said, List.of(this.sentences.of(refused)));
        }
        catch (Refusals refused) {
            return entering(said, refused.all().stream().map(this.sentences::of).toList());
        }
    }

    private ModelAndView entering(NewReview said, List<String> errors) {
        ModelAndView page = new ModelAndView("procedurereview/enter").addObject("said", said)
            .addObject("units", this.directory.unitsOf(this.access.current().agency()))
            .addObject("errors", errors);
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return page(id, ReviewSaid.NOTHING, List.of());
    }

    @PostMapping("/{id}")
    ModelAndView complete(@PathVariable UUID id, @ModelAttribute ReviewSaid said, RedirectAttributes redirect) {
        try {
            this.work.complete(id, said);
            Alert.done(this.texts.of("review.done")).on(redirect);
            return new ModelAndView("redirect:" + PATH + "/" + id);
        }
        catch (Refusal refused) {
            return page(id, said, List.of(this.sentences.of(refused)));
        }
        catch (Refusals refused) {
            return page(id, said, refused.all().stream().map(this.sentences::of).toList());
        }
    }

    private ModelAndView page(UUID id, ReviewSaid said, List<String> errors) {
        ModelAndView page = new ModelAndView("procedurereview/one").addObject("view", this.reading.show(id))
            .addObject("said", said)
            .addObject("errors", errors);
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

}
