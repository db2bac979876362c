package vn.motcua.dossier.training;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import vn.motcua.dossier.page.Formats;

/**
 * {@code /tien-trinh}: how far the sample dossiers have been played in. Open to everyone:
 * it is the first thing that a newcomer sees, and it tells counts only.
 */
@Controller
class ProgressPage {

    /** Tells htmx to stop asking. */
    private static final HttpStatusCode ASK_NO_MORE = HttpStatusCode.valueOf(286);

    private final Progress progress;

    private final TrainingClock training;

    ProgressPage(Progress progress, TrainingClock training) {
        this.progress = progress;
        this.training = training;
    }

    @GetMapping("/tien-trinh")
    String page(Model model) {
        model.addAttribute("state", this.progress.state());
        model.addAttribute("stage", stage());
        model.addAttribute("day", day());
        return "training/progress";
    }

    /** The live part of the page. */
    @GetMapping("/tien-trinh/noi-dung")
    String live(Model model) {
        model.addAttribute("state", this.progress.state());
        model.addAttribute("stage", stage());
        model.addAttribute("day", day());
        return "training/live";
    }

    /** The line in the banner of every page, while there is something to tell. */
    @GetMapping("/tien-trinh/thanh")
    ModelAndView line() {
        ModelAndView line = new ModelAndView("training/line");
        line.addObject("state", this.progress.state());
        if (!this.progress.state().isFilling()) {
            line.setStatus(ASK_NO_MORE);
        }
        return line;
    }

    /** The simulator tells the day as {@code 2026-08-24}. */
    private String day() {
        String day = this.progress.state().day();
        try {
            return Formats.day(LocalDate.parse(day));
        }
        catch (DateTimeParseException ex) {
            return day; // words already
        }
    }

    private FillStage stage() {
        if (!this.training.isTraining()) {
            return FillStage.NOT_TRAINING;
        }
        if (this.progress.state().isFilling()) {
            return FillStage.FILLING;
        }
        return this.training.isFilled() ? FillStage.FILLED : FillStage.WAITING;
    }

}
