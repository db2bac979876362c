package vn.motcua.dossier.operations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.AccountDesk;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.Formats;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.training.TrainingClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.WorkingCalendar;

/** {@code /quan-tri}: what an administrator looks at. */
@Controller
@RequestMapping("/quan-tri")
class OperationsPage {

    private final Access access;

    private final AccountDesk accounts;

    private final Directory directory;

    private final NodeHealth health;

    private final TrainingClock training;

    private final LegalClock clock;

    private final Calendars calendars;

    private final Texts texts;

    private final RefusalSentences sentences;

    OperationsPage(Access access, AccountDesk accounts, Directory directory, NodeHealth health, TrainingClock training,
            LegalClock clock, Calendars calendars, Texts texts, RefusalSentences sentences) {
        this.access = access;
        this.accounts = accounts;
        this.directory = directory;
        this.health = health;
        this.training = training;
        this.clock = clock;
        this.calendars = calendars;
        this.texts = texts;
        this.sentences = sentences;
    }

    @GetMapping
    String show(Model model) {
        this.access.require(Role.SYSTEM_ADMIN, Role.CATALOGUE_ADMIN, Role.AUDITOR);
        model.addAttribute("accounts",
                this.accounts.everyone().stream().map((one) -> AccountLine.of(one, this.directory)).toList());
        model.addAttribute("mayManage", this.access.current().has(Role.SYSTEM_ADMIN));
        model.addAttribute("health", this.health.lines());
        model.addAttribute("mayMove", this.training.isTraining() && this.access.current().has(Role.SYSTEM_ADMIN));
        model.addAttribute("now", LocalDateTime.ofInstant(this.clock.instant(), Clocks.ZONE));
        return "operations/operations";
    }

    /** Steps the training clock forward, through everything that falls due on the way. */
    @PostMapping("/dong-ho")
    String move(@RequestParam(defaultValue = "") String step, @RequestParam(defaultValue = "") String to,
            RedirectAttributes redirect) {
        this.access.require(Role.SYSTEM_ADMIN);
        try {
            this.training.stepTo(target(step, to));
            Alert.done(this.texts.of("operations.moved", Formats.moment(this.clock.instant()))).on(redirect);
        }
        catch (Refusal refused) {
            Alert.refused(this.sentences.of(refused)).on(redirect);
        }
        return "redirect:/quan-tri";
    }

    private Instant target(String step, String to) {
        Instant now = this.clock.instant();
        return switch (step) {
            case "HOUR" -> now.plus(Duration.ofHours(1));
            case "WORKING_DAY" -> nextMorning(now);
            case "WEEK" -> now.plus(Duration.ofDays(7));
            default -> typed(to);
        };
    }

    /** When the office of the administrator opens next. */
    private Instant nextMorning(Instant now) {
        WorkingCalendar calendar = this.calendars.of(this.access.current().agency());
        return calendar.opensAt(calendar.nextWorkingDayAfter(LocalDate.ofInstant(now, Clocks.ZONE)));
    }

    private static Instant typed(String to) {
        try {
            return LocalDateTime.parse(to.strip()).atZone(Clocks.ZONE).toInstant();
        }
        catch (DateTimeParseException ex) {
            throw new Refusal(to.isBlank() ? RefusalReason.FIELD_MISSING : RefusalReason.FIELD_INVALID, "at");
        }
    }

}
