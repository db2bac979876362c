package vn.motcua.dossier.counter;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.duplicate.Duplicates;
import vn.motcua.dossier.guidance.Guidances;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.paper.IssuedPaper;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.Refusals;

/** {@code /tiep-nhan}: the screen of the desk officer. */
@Controller
@RequestMapping("/tiep-nhan")
class CounterPage {

    private final Counter counter;

    private final Guidances guidances;

    private final Duplicates duplicates;

    private final ProcedureDesk procedures;

    private final Register register;

    private final PaperOffice papers;

    private final Access access;

    private final RefusalSentences sentences;

    CounterPage(Counter counter, Guidances guidances, Duplicates duplicates, ProcedureDesk procedures,
            Register register, PaperOffice papers, Access access, RefusalSentences sentences) {
        this.counter = counter;
        this.guidances = guidances;
        this.duplicates = duplicates;
        this.procedures = procedures;
        this.register = register;
        this.papers = papers;
        this.access = access;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView show(@RequestParam(name = "thu-tuc", defaultValue = "") String procedure,
            @RequestParam(name = "tim", defaultValue = "") String words) {
        this.access.require(Role.DESK_OFFICER);
        return screen(CounterForm.fresh(procedure), FormErrors.NONE, words);
    }

    /** Search as you type: the lines below the search box. */
    @GetMapping("/thu-tuc")
    String search(@RequestParam(name = "tim", defaultValue = "") String words, Model model) {
        this.access.require(Role.DESK_OFFICER);
        model.addAttribute("words", words);
        model.addAttribute("found", this.procedures.search(words));
        return "counter/found";
    }

    /** The chosen procedure, into the open form. */
    @GetMapping("/thu-tuc/{code}")
    String choose(@PathVariable String code, Model model) {
        this.access.require(Role.DESK_OFFICER);
        model.addAttribute("chosen", this.procedures.choose(code, ""));
        model.addAttribute("form", CounterForm.fresh(code));
        model.addAttribute("errors", FormErrors.NONE);
        return "counter/choice";
    }

    /** The day that is promised in the chosen case. */
    @GetMapping("/thu-tuc/{code}/ngay-hen")
    String due(@PathVariable String code, @RequestParam(defaultValue = "") String limitCase, Model model) {
        this.access.require(Role.DESK_OFFICER);
        model.addAttribute("chosen", this.procedures.choose(code, limitCase));
        return "counter/due";
    }

    @PostMapping
    ModelAndView take(@RequestParam Map<String, String> fields) {
        this.access.require(Role.DESK_OFFICER);
        CounterForm form = new CounterForm(fields);
        try {
            return new ModelAndView((form.act() == CounterAct.GUIDE)
                    ? "redirect:/tiep-nhan/huong-dan/" + this.guidances.give(form.guidance()).id()
                    : "redirect:/tiep-nhan/xong/" + this.counter.take(form).id());
        }
        catch (Refusal | Refusals refused) {
            ModelAndView again = screen(form, FormErrors.of(refused, this.sentences::of), "");
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    /** Whether the person has the same matter under way already, as soon as it shows. */
    @PostMapping("/trung")
    String twins(@RequestParam Map<String, String> fields, Model model) {
        this.access.require(Role.DESK_OFFICER);
        model.addAttribute("twins",
                new CounterForm(fields).principal()
                    .map((person) -> this.duplicates.of(fields.getOrDefault(CounterForm.PROCEDURE, "").strip(), person))
                    .orElse(List.of()));
        return "duplicate/twins";
    }

    /** What came of it: the code in large letters, and the paper to print. */
    @GetMapping("/xong/{id}")
    String taken(@PathVariable UUID id, Model model) {
        this.access.require(Role.DESK_OFFICER);
        Dossier dossier = this.register.get(id);
        this.access.requireAgency(dossier.subject().agency());
        List<IssuedPaper> issued = this.papers.of(id).stream().filter((paper) -> !paper.replaced()).toList();
        model.addAttribute("dossier", dossier);
        model.addAttribute("papers", issued);
        model.addAttribute("twins", this.duplicates.of(dossier));
        return "counter/taken";
    }

    private ModelAndView screen(CounterForm form, FormErrors errors, String words) {
        ModelAndView screen = new ModelAndView("counter/reception");
        screen.addObject("form", form);
        screen.addObject("errors", errors);
        screen.addObject("words", words);
        screen.addObject("agencies", this.procedures.otherAgencies());
        screen.addObject("found", this.procedures.search(words));
        String code = form.value(CounterForm.PROCEDURE);
        if (!code.isBlank()) {
            try {
                screen.addObject("chosen", this.procedures.choose(code, form.value(CounterForm.LIMIT_CASE)));
            }
            catch (Refusal unknown) {
                screen.addObject("errors", errors.isEmpty() ? FormErrors.of(unknown, this.sentences::of) : errors);
            }
        }
        return screen;
    }

}
