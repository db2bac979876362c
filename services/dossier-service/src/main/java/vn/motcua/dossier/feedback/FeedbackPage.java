package vn.motcua.dossier.feedback;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

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
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.Refusals;
import vn.motcua.rules.feedback.FeedbackChannel;

/**
 * {@code /phan-anh-kien-nghi}: the book, one opinion, and what has to be done with it.
 */
@Controller
@RequestMapping("/phan-anh-kien-nghi")
class FeedbackPage {

    private static final int SIZE = 50;

    private final FeedbackBook book;

    private final FeedbackList list;

    private final FeedbackReading reading;

    private final FeedbackWork work;

    private final Access access;

    private final LegalClock clock;

    private final Texts texts;

    private final RefusalSentences sentences;

    FeedbackPage(FeedbackBook book, FeedbackList list, FeedbackReading reading, FeedbackWork work, Access access,
            LegalClock clock, Texts texts, RefusalSentences sentences) {
        this.book = book;
        this.list = list;
        this.reading = reading;
        this.work = work;
        this.access = access;
        this.clock = clock;
        this.texts = texts;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView book(@RequestParam(name = "loc", defaultValue = "open") String filter,
            @RequestParam(name = "trang", defaultValue = "1") int number) {
        Actor reader = this.reading.requireReader();
        Instant now = this.clock.instant();
        String wanted = "all".equals(filter) ? "" : filter;
        long total = this.list.count(reader, wanted, now);
        return new ModelAndView("feedback/book").addObject("filter", filter)
            .addObject("lines", this.list.find(reader, wanted, now, Math.max(1, number) - 1, SIZE))
            .addObject("untold", this.list.count(reader, "untold", now))
            .addObject("late", this.list.count(reader, "late", now))
            .addObject("total", total)
            .addObject("number", Math.max(1, number))
            .addObject("pages", (int) Math.max(1, (total + SIZE - 1) / SIZE));
    }

    @GetMapping("/moi")
    ModelAndView enter() {
        this.access.require(Role.FEEDBACK_OFFICER, Role.DESK_OFFICER);
        return entering(NewFeedback.EMPTY, List.of());
    }

    @PostMapping
    ModelAndView enter(@ModelAttribute NewFeedback said, RedirectAttributes redirect) {
        Supplier<ModelAndView> act = () -> {
            Feedback entered = this.book.receive(said,
                    FeedbackSaid.require(FeedbackChannel.class, "channel", said.channel()));
            Alert.done(this.texts.of("feedback.entered", entered.code())).on(redirect);
            return new ModelAndView("redirect:/phan-anh-kien-nghi"
                    + (this.access.current().has(Role.FEEDBACK_OFFICER) ? "/" + entered.id() : "/moi"));
        };
        try {
            return act.get();
        }
        catch (Refusal refused) {
            return entering(said, List.of(this.sentences.of(refused)));
        }
        catch (Refusals refused) {
            return entering(said, refused.all().stream().map(this.sentences::of).toList());
        }
    }

    private static ModelAndView entering(NewFeedback said, List<String> errors) {
        ModelAndView page = new ModelAndView("feedback/enter").addObject("said", said).addObject("errors", errors);
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return page(id, FeedbackSaid.NOTHING, List.of());
    }

    @PostMapping("/{id}")
    ModelAndView complete(@PathVariable UUID id, @ModelAttribute FeedbackSaid said, RedirectAttributes redirect) {
        try {
            this.work.complete(id, said);
            Alert.done(this.texts.of("feedback.done")).on(redirect);
            return new ModelAndView("redirect:/phan-anh-kien-nghi/" + id);
        }
        catch (Refusal refused) {
            return page(id, said, List.of(this.sentences.of(refused)));
        }
        catch (Refusals refused) {
            return page(id, said, refused.all().stream().map(this.sentences::of).toList());
        }
    }

    private ModelAndView page(UUID id, FeedbackSaid said, List<String> errors) {
        ModelAndView page = new ModelAndView("feedback/one").addObject("view", this.reading.show(id))
            .addObject("said", said)
            .addObject("errors", errors);
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

}
