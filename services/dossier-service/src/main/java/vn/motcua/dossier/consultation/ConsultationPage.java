package vn.motcua.dossier.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.dossier.worklist.WorkItem;
import vn.motcua.dossier.worklist.Worklist;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.consultation.OpinionState;

/** What an agency has asked and is asked; the page on which who is asked answers. */
@Controller
class ConsultationPage {

    private final Consultations consultations;

    private final ConsultationStore store;

    private final Register register;

    private final Worklist worklist;

    private final Directory directory;

    private final Access access;

    private final Texts texts;

    private final RefusalSentences sentences;

    ConsultationPage(Consultations consultations, ConsultationStore store, Register register, Worklist worklist,
            Directory directory, Access access, Texts texts, RefusalSentences sentences) {
        this.consultations = consultations;
        this.store = store;
        this.register = register;
        this.worklist = worklist;
        this.directory = directory;
        this.access = access;
        this.texts = texts;
        this.sentences = sentences;
    }

    /** What is open; what is overdue stands first, for the head of the desk. */
    @GetMapping("/lay-y-kien")
    ModelAndView list() {
        String agency = this.access.requireReader().agency();
        List<ConsultationLine> lines = this.store.openAt(agency).stream().map(this::line).toList();
        return new ModelAndView("consultation/list")
            .addObject("overdue", lines.stream().filter((line) -> line.is(OpinionState.OVERDUE)).toList())
            .addObject("asked", lines.stream().filter((line) -> line.is(OpinionState.ASKED)).toList());
    }

    @GetMapping("/lay-y-kien/{id}")
    ModelAndView show(@PathVariable UUID id) {
        Consultation asked = this.consultations.requireReadable(id);
        boolean mine = work(asked).filter((item) -> this.worklist.mayDo(item, this.access.current())).isPresent();
        return new ModelAndView("consultation/one").addObject("line", line(asked))
            .addObject("mayAnswer", mine)
            .addObject("file", file(asked));
    }

    /** Where the dossier lies open to the reader; empty where it does not. */
    private String file(Consultation asked) {
        String reader = this.access.requireReader().agency();
        if (reader.equals(this.register.get(asked.dossier()).subject().agency())) {
            return "/ho-so/" + asked.dossier();
        }
        return asked.state().isOpen() ? "/ho-so-lien-quan/" + asked.dossier() : "";
    }

    @PostMapping("/lay-y-kien/{id}/{decision}")
    String answer(@PathVariable UUID id, @PathVariable String decision,
            @RequestParam(name = "comment", defaultValue = "") String comment, RedirectAttributes redirect) {
        return act("/lay-y-kien/" + id, redirect, () -> {
            UUID work = work(this.consultations.requireReadable(id)).map(WorkItem::id)
                .orElseThrow(() -> new Refusal(RefusalReason.WORK_ITEM_DONE, "workItem"));
            this.worklist.complete(work,
                    new Completion(decision, comment, null, null, null, null, null, null, null, null));
            return "consultation.answered";
        });
    }

    @PostMapping("/ho-so/{id}/lay-y-kien")
    String ask(@PathVariable UUID id, @RequestParam Map<String, String> form, RedirectAttributes redirect) {
        return act("/ho-so/" + id, redirect, () -> {
            this.consultations.ask(id,
                    new Consultations.Question(form.get("unit"), form.get("content"), days(form.get("days"))));
            return "consultation.asked";
        });
    }

    private static @Nullable Integer days(@Nullable String entered) {
        try {
            return (entered == null || entered.isBlank()) ? null : Integer.valueOf(entered.strip());
        }
        catch (NumberFormatException ex) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "days", "value", String.valueOf(entered));
        }
    }

    private Optional<WorkItem> work(Consultation asked) {
        return this.worklist.openAbout(asked.id());
    }

    private ConsultationLine line(Consultation asked) {
        Dossier dossier = this.register.get(asked.dossier());
        Instant ended = asked.endedAt();
        return new ConsultationLine(asked, String.valueOf(dossier.code()), dossier.subject().procedureName(),
                this.directory.agency(dossier.subject().agency()).name(), this.directory.unit(asked.unit()).name(),
                this.texts.of("consultation.state." + asked.state()), ended);
    }

    private String act(String back, RedirectAttributes redirect, Supplier<String> act) {
        try {
            Alert.done(this.texts.of(act.get())).on(redirect);
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
        }
        return "redirect:" + back;
    }

}
