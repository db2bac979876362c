package vn.motcua.dossier.calendarchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.calendar.CalendarEdit;
import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.Refusals;

/** {@code /lich-lam-viec}: the calendar on the wall, and how it is changed. */
@Controller
@RequestMapping("/lich-lam-viec")
class CalendarPage {

    private final CalendarViews views;

    private final CalendarChanges changes;

    private final DayList list;

    private final RefusalSentences sentences;

    CalendarPage(CalendarViews views, CalendarChanges changes, DayList list, RefusalSentences sentences) {
        this.views = views;
        this.changes = changes;
        this.list = list;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView show(@RequestParam(name = "nam", defaultValue = "0") int year,
            @RequestParam(name = "pham-vi", defaultValue = CalendarEdit.NATIONAL) String scope) {
        CalendarView view = this.views.of(scope, year);
        return page(view, EditForm.empty(view.scope(), view.year().year()), List.of());
    }

    /** More empty lines to write on. */
    @PostMapping("/them-dong")
    ModelAndView more(@RequestParam MultiValueMap<String, String> fields) {
        EditForm form = EditForm.of(fields);
        return page(this.views.of(form.scope(), form.year()), form.withSpareLines(), List.of());
    }

    /** The lines of a file, into the table: nothing is changed by that. */
    @PostMapping("/nhap")
    ModelAndView read(@RequestParam MultiValueMap<String, String> fields, @RequestParam("file") MultipartFile file)
            throws IOException {
        EditForm form = EditForm.of(fields);
        CalendarView view = this.views.of(form.scope(), form.year());
        try {
            return page(view, form.withLines(HolidayFile.read(file.getBytes())), List.of());
        }
        catch (Refusal refused) {
            return refused(view, form.withSpareLines(), refused);
        }
    }

    @PostMapping("/xem-truoc")
    ModelAndView preview(@RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "trang", defaultValue = "1") int page) {
        EditForm form = EditForm.of(fields);
        return unlessRefused(form, () -> new ModelAndView("calendar/preview").addObject("form", form)
            .addObject("preview", this.changes.preview(edit(form), page)));
    }

    @PostMapping("/ap-dung")
    ModelAndView apply(@RequestParam MultiValueMap<String, String> fields) {
        EditForm form = EditForm.of(fields);
        return unlessRefused(form,
                () -> new ModelAndView("redirect:/lich-lam-viec/thay-doi/" + this.changes.apply(edit(form))));
    }

    /** The warning on the home of those who can do something about it; often nothing. */
    @GetMapping("/canh-bao")
    ModelAndView warning() {
        return new ModelAndView("calendar/warning").addObject("warnings", this.views.warnings());
    }

    @GetMapping("/thay-doi/{id}")
    ModelAndView change(@PathVariable UUID id) {
        return new ModelAndView("calendar/change").addObject("change", this.changes.get(id));
    }

    /** The part of the page that moves. */
    @GetMapping("/thay-doi/{id}/tien-do")
    ModelAndView progress(@PathVariable UUID id) {
        return new ModelAndView("calendar/progress").addObject("change", this.changes.get(id));
    }

    @PostMapping("/thay-doi/{id}/thu-hoi")
    String undo(@PathVariable UUID id, RedirectAttributes redirect) {
        try {
            this.changes.undo(id);
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
        }
        return "redirect:/lich-lam-viec/thay-doi/" + id;
    }

    private CalendarEdit edit(EditForm form) {
        this.changes.requireRight(form.scope());
        return this.list.read(form.scope(), form.days(), form.years(), form.decision());
    }

    private ModelAndView unlessRefused(EditForm form, Supplier<ModelAndView> act) {
        try {
            return act.get();
        }
        catch (Refusal | Refusals refused) {
            return refused(this.views.of(form.scope(), form.year()), form, refused);
        }
    }

    private ModelAndView refused(CalendarView view, EditForm form, RuntimeException refused) {
        List<Refusal> all = (refused instanceof Refusals several) ? several.all() : List.of((Refusal) refused);
        List<String> errors = new ArrayList<>();
        all.forEach((one) -> errors.add(this.sentences.of(one)));
        ModelAndView again = page(view, form, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static ModelAndView page(CalendarView view, EditForm form, List<String> errors) {
        return new ModelAndView("calendar/calendar").addObject("view", view)
            .addObject("form", form)
            .addObject("errors", errors);
    }

}
