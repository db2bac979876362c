package vn.motcua.dossier.procedurereview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;

/** {@code /thu-tuc/{code}/tiep-nhan}: puts a procedure to use at the agency. */
@Controller
@RequestMapping("/thu-tuc/{code}/tiep-nhan")
class ReceptionPage {

    private final Receptions receptions;

    private final RefusalSentences sentences;

    private final Texts texts;

    ReceptionPage(Receptions receptions, RefusalSentences sentences, Texts texts) {
        this.receptions = receptions;
        this.sentences = sentences;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(@PathVariable String code) {
        return page(code, "", "", List.of());
    }

    @PostMapping
    ModelAndView enter(@PathVariable String code, @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String from, RedirectAttributes redirect) {
        try {
            this.receptions.enter(code, new Receiving.Said(unit, day(from)));
            Alert.done(this.texts.of("reception.done")).on(redirect);
            return new ModelAndView("redirect:/thu-tuc/" + code + "/tiep-nhan");
        }
        catch (Refusal | Refusals refused) {
            List<Refusal> all = (refused instanceof Refusals several) ? several.all() : List.of((Refusal) refused);
            ModelAndView again = page(code, unit, from, all.stream().map(this.sentences::of).toList());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        }
        catch (DateTimeException ex) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "from", "value", text);
        }
    }

    private ModelAndView page(String code, String unit, String from, List<String> errors) {
        return new ModelAndView("procedurereview/receive").addObject("code", code)
            .addObject("entered", this.receptions.of(code))
            .addObject("units", this.receptions.units())
            .addObject("unit", unit)
            .addObject("from", from)
            .addObject("errors", errors);
    }

}
