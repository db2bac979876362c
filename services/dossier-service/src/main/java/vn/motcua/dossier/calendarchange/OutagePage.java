package vn.motcua.dossier.calendarchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.Refusals;

/** {@code /lich-lam-viec/su-co}: outages that their owner announced. */
@Controller
@RequestMapping("/lich-lam-viec/su-co")
class OutagePage {

    private final Outages outages;

    private final Access access;

    private final RefusalSentences sentences;

    OutagePage(Outages outages, Access access, RefusalSentences sentences) {
        this.outages = outages;
        this.access = access;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView show() {
        return page(RawOutage.empty(this.access.current().agency()), List.of());
    }

    @PostMapping("/xem-truoc")
    ModelAndView preview(@ModelAttribute RawOutage form, @RequestParam(name = "trang", defaultValue = "1") int page) {
        return unlessRefused(form,
                () -> new ModelAndView("calendar/outage-preview").addObject("form", form)
                    .addObject("basis", form.read().toVietnamese(vn.motcua.dossier.time.Clocks.ZONE))
                    .addObject("preview", this.outages.preview(form, page)));
    }

    /** Back to the form with what was typed. */
    @PostMapping("/sua")
    ModelAndView edit(@ModelAttribute RawOutage form) {
        return page(form, List.of());
    }

    @PostMapping("/ap-dung")
    ModelAndView apply(@ModelAttribute RawOutage form) {
        return unlessRefused(form,
                () -> new ModelAndView("redirect:/lich-lam-viec/thay-doi/" + this.outages.apply(form)));
    }

    private ModelAndView unlessRefused(RawOutage form, Supplier<ModelAndView> act) {
        this.outages.scope(form);
        try {
            return act.get();
        }
        catch (Refusal | Refusals refused) {
            List<Refusal> all = (refused instanceof Refusals several) ? several.all() : List.of((Refusal) refused);
            List<String> errors = new ArrayList<>();
            all.forEach((one) -> errors.add(this.sentences.of(one)));
            ModelAndView again = page(form, errors);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    private ModelAndView page(RawOutage form, List<String> errors) {
        return new ModelAndView("calendar/outages").addObject("form", form)
            .addObject("errors", errors)
            .addObject("own", this.access.current().agency())
            .addObject("mayEdit", this.access.current().hasAny(Role.CATALOGUE_ADMIN, Role.SYSTEM_ADMIN))
            .addObject("outages", this.outages.latest());
    }

}
