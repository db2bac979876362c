package vn.motcua.dossier.guidance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** {@code /tiep-nhan/huong-dan}: what the desk told people on a day, and one of them. */
@Controller
class GuidancePage {

    private final Guidances guidances;

    private final LegalClock clock;

    GuidancePage(Guidances guidances, LegalClock clock) {
        this.guidances = guidances;
        this.clock = clock;
    }

    @GetMapping("/tiep-nhan/huong-dan")
    ModelAndView list(@RequestParam(name = "ngay", defaultValue = "") String day) {
        LocalDate shown = day.isBlank() ? this.clock.today() : day(day);
        return new ModelAndView("guidance/day").addObject("day", shown).addObject("given", this.guidances.on(shown));
    }

    @GetMapping("/tiep-nhan/huong-dan/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return new ModelAndView("guidance/given").addObject("told", this.guidances.get(id));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        }
        catch (DateTimeException ex) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "day");
        }
    }

}
