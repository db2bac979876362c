package vn.motcua.dossier.code;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;

/** {@code /tiep-nhan/du-phong}: codes for receipts that are written by hand. */
@Controller
@RequestMapping("/tiep-nhan/du-phong")
class ReservedCodePage {

    private final Reserving reserving;

    private final Access access;

    private final LegalClock clock;

    private final RefusalSentences sentences;

    private final Texts texts;

    ReservedCodePage(Reserving reserving, Access access, LegalClock clock, RefusalSentences sentences, Texts texts) {
        this.reserving = reserving;
        this.access = access;
        this.clock = clock;
        this.sentences = sentences;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show() {
        return page(new Typed(this.clock.today().toString(), "", ""), List.of());
    }

    @PostMapping
    ModelAndView reserve(@RequestParam Map<String, String> fields, RedirectAttributes redirect) {
        Typed form = new Typed(fields.getOrDefault("day", ""), fields.getOrDefault("count", ""),
                fields.getOrDefault("reason", ""));
        try {
            this.reserving.reserve(number(form.count()), day(form.day()), form.reason());
        }
        catch (Refusal | Refusals refused) {
            return refused(page(form, sentences(refused)));
        }
        Alert.done(this.texts.of("code.reserved")).on(redirect);
        return new ModelAndView("redirect:/tiep-nhan/du-phong");
    }

    @PostMapping("/huy")
    ModelAndView giveUp(@RequestParam(name = "codes", defaultValue = "") List<String> codes,
            @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        try {
            this.reserving.giveUp(codes, reason);
        }
        catch (Refusal refused) {
            return refused(show().addObject("errors", sentences(refused)));
        }
        Alert.done(this.texts.of("code.voided-done", codes.size())).on(redirect);
        return new ModelAndView("redirect:/tiep-nhan/du-phong");
    }

    @GetMapping("/{reservation}.pdf")
    ResponseEntity<byte[]> print(@PathVariable UUID reservation) {
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_PDF)
            .header(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.inline().filename("bien-nhan-du-phong.pdf").build().toString())
            .body(this.reserving.receipts(reservation));
    }

    private ModelAndView page(Typed form, List<String> errors) {
        return new ModelAndView("code/reserved").addObject("form", form)
            .addObject("errors", errors)
            .addObject("most", this.reserving.most())
            .addObject("mayReserve", this.access.current().has(Role.SUPERVISOR))
            .addObject("reservations", byReservation(this.reserving.list()));
    }

    private static List<List<CodeLine>> byReservation(List<CodeLine> lines) {
        List<List<CodeLine>> all = new ArrayList<>();
        for (CodeLine line : lines) {
            List<CodeLine> last = all.isEmpty() ? List.of() : all.get(all.size() - 1);
            if (last.isEmpty() || !last.get(0).reservation().id().equals(line.reservation().id())) {
                last = new ArrayList<>();
                all.add(last);
            }
            last.add(line);
        }
        return all;
    }

    private List<String> sentences(RuntimeException refused) {
        List<Refusal> all = (refused instanceof Refusals several) ? several.all() : List.of((Refusal) refused);
        return all.stream().map(this.sentences::of).toList();
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** What is no number is refused like a wrong number. */
    private static @Nullable Integer number(String text) {
        return text.strip().matches("\\d{1,6}") ? Integer.valueOf(text.strip()) : null;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        }
        catch (DateTimeException ex) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "day");
        }
    }

}
