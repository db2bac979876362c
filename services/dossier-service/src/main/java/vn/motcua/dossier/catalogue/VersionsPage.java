package vn.motcua.dossier.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** {@code /thu-tuc/{code}/phien-ban}: the versions of a procedure with their days. */
@Controller
class VersionsPage {

    private final ProcedureVersions versions;

    private final Offering offering;

    private final Access access;

    private final Texts texts;

    private final RefusalSentences sentences;

    VersionsPage(ProcedureVersions versions, Offering offering, Access access, Texts texts,
            RefusalSentences sentences) {
        this.versions = versions;
        this.offering = offering;
        this.access = access;
        this.texts = texts;
        this.sentences = sentences;
    }

    @GetMapping("/thu-tuc/{code}/phien-ban")
    ModelAndView show(@PathVariable String code) {
        return new ModelAndView("catalogue/versions").addObject("code", code)
            .addObject("versions", this.versions.of(code))
            .addObject("stop", this.offering.current(code, this.access.current().agency()).orElse(null));
    }

    /** The agency of who acts receives it no longer. */
    @PostMapping("/thu-tuc/{code}/ngung-tiep-nhan")
    String stop(@PathVariable String code, @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        return act(code, redirect, "procedures.stop.done", () -> this.offering.stop(code, day(from), reason));
    }

    /** The agency of who acts receives it again. */
    @PostMapping("/thu-tuc/{code}/nhan-lai")
    String receiveAgain(@PathVariable String code, RedirectAttributes redirect) {
        return act(code, redirect, "procedures.stop.ended", () -> this.offering.receiveAgain(code));
    }

    private static @Nullable LocalDate day(String entered) {
        try {
            return entered.isBlank() ? null : LocalDate.parse(entered.strip());
        }
        catch (DateTimeParseException ex) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "from", "value", entered);
        }
    }

    private String act(String code, RedirectAttributes redirect, String done, Runnable act) {
        try {
            act.run();
            Alert.done(this.texts.of(done)).on(redirect);
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
        }
        return "redirect:/thu-tuc/" + code + "/phien-ban";
    }

}
