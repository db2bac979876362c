package vn.motcua.dossier.interagency;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkItem;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.interagency.PartState;

/**
 * What an agency awaits of others and has to do for them; the page on which it says that
 * it has done its part.
 */
@Controller
@RequestMapping("/lien-thong")
class RoutePage {

    private final Routes routes;

    private final RouteStories stories;

    private final Worklist worklist;

    private final Access access;

    private final Texts texts;

    private final RefusalSentences sentences;

    RoutePage(Routes routes, RouteStories stories, Worklist worklist, Access access, Texts texts,
            RefusalSentences sentences) {
        this.routes = routes;
        this.stories = stories;
        this.worklist = worklist;
        this.access = access;
        this.texts = texts;
        this.sentences = sentences;
    }

    /** What is open; what is overdue stands first, for the head of the desk. */
    @GetMapping
    ModelAndView list() {
        List<PartLine> open = this.stories.openAt(this.access.requireReader().agency());
        return new ModelAndView("interagency/list").addObject("overdue", with(open, PartState.OVERDUE))
            .addObject("sent", with(open, PartState.SENT))
            .addObject("planned", with(open, PartState.PLANNED));
    }

    private static List<PartLine> with(List<PartLine> lines, PartState state) {
        return lines.stream().filter((line) -> line.is(state)).toList();
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        RoutePart part = this.routes.requireReadable(id);
        boolean mine = work(part).filter((item) -> this.worklist.mayDo(item, this.access.current())).isPresent();
        return new ModelAndView("interagency/one").addObject("line", this.stories.line(part))
            .addObject("mayAnswer", mine)
            .addObject("file", file(part));
    }

    /** Where the dossier lies open to the reader; empty where it does not. */
    private String file(RoutePart part) {
        String reader = this.access.requireReader().agency();
        if (!part.agency().equals(reader)) {
            return "/ho-so/" + part.dossier();
        }
        return part.state().isAtWork() ? "/ho-so-lien-quan/" + part.dossier() : "";
    }

    @PostMapping("/{id}/{decision}")
    String answer(@PathVariable UUID id, @PathVariable String decision,
            @RequestParam(name = "comment", defaultValue = "") String comment, RedirectAttributes redirect) {
        try {
            UUID work = work(this.routes.requireReadable(id)).map(WorkItem::id)
                .orElseThrow(() -> new Refusal(RefusalReason.WORK_ITEM_DONE, "workItem"));
            this.worklist.complete(work,
                    new Completion(decision, comment, null, null, null, null, null, null, null, null));
            Alert.done(this.texts.of("interagency.answered")).on(redirect);
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
        }
        return "redirect:/lien-thong/" + id;
    }

    private Optional<WorkItem> work(RoutePart part) {
        return this.worklist.openAbout(part.id());
    }

}
