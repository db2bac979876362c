package vn.motcua.dossier.remedy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.Refusals;

/** {@code /khac-phuc}: what was said badly, and what is done about it. */
@Controller
@RequestMapping("/khac-phuc")
class RemedyPage {

    private final RemedyWork work;

    private final Directory directory;

    private final Texts texts;

    private final RefusalSentences sentences;

    RemedyPage(RemedyWork work, Directory directory, Texts texts, RefusalSentences sentences) {
        this.work = work;
        this.directory = directory;
        this.texts = texts;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView list() {
        List<Remedy> remedies = this.work.list();
        Map<String, String> units = remedies.stream()
            .map(Remedy::unit)
            .distinct()
            .collect(Collectors.toMap((code) -> code, (code) -> this.directory.unit(code).name()));
        return new ModelAndView("remedy/list").addObject("remedies", remedies).addObject("units", units);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return page(id, RemedySaid.NOTHING, List.of());
    }

    @PostMapping("/{id}")
    ModelAndView complete(@PathVariable UUID id, @ModelAttribute RemedySaid said, RedirectAttributes redirect) {
        try {
            this.work.complete(id, said);
            Alert.done(this.texts.of("remedy.done")).on(redirect);
            return new ModelAndView("redirect:/khac-phuc/" + id);
        }
        catch (Refusal refused) {
            return page(id, said, List.of(this.sentences.of(refused)));
        }
        catch (Refusals refused) {
            return page(id, said, refused.all().stream().map(this.sentences::of).toList());
        }
    }

    private ModelAndView page(UUID id, RemedySaid said, List<String> errors) {
        Remedy remedy = this.work.show(id);
        ModelAndView page = new ModelAndView("remedy/one").addObject("remedy", remedy)
            .addObject("unit", this.directory.unit(remedy.unit()).name())
            .addObject("mine", this.work.isMine(id))
            .addObject("said", said)
            .addObject("errors", errors);
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

}
