package vn.motcua.dossier.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.page.Alert;
import vn.motcua.dossier.page.RefusalSentences;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.limit.CaseLimit;
import vn.motcua.rules.steps.ProcessStep;

/** The internal processes of the reader's agency, and the form that approves one. */
@Controller
@RequestMapping("/quy-trinh")
class StepsPage {

    private static final Role[] READERS = { Role.CATALOGUE_ADMIN, Role.SUPERVISOR, Role.UNIT_HEAD, Role.SIGNATORY,
            Role.AUDITOR };

    private static final List<Role> ROLES = List.of(Role.DESK_OFFICER, Role.CASE_OFFICER, Role.UNIT_HEAD,
            Role.SIGNATORY);

    private static final int MOST = 1000;

    private final InternalProcesses processes;

    private final Approvals approvals;

    private final Catalogue catalogue;

    private final Directory directory;

    private final Access access;

    private final LegalClock clock;

    private final Texts texts;

    private final RefusalSentences sentences;

    StepsPage(InternalProcesses processes, Approvals approvals, Catalogue catalogue, Directory directory, Access access,
            LegalClock clock, Texts texts, RefusalSentences sentences) {
        this.processes = processes;
        this.approvals = approvals;
        this.catalogue = catalogue;
        this.directory = directory;
        this.access = access;
        this.clock = clock;
        this.texts = texts;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView list() {
        this.access.require(READERS);
        String agency = this.access.current().agency();
        LocalDate today = this.clock.today();
        List<ProcedureLine> lines = this.catalogue.search("", agency, MOST)
            .stream()
            .map((procedure) -> new ProcedureLine(procedure,
                    this.processes.approved(procedure.code(), agency, today).orElse(null)))
            .toList();
        return new ModelAndView("steps/list").addObject("lines", lines);
    }

    @GetMapping("/{code}")
    ModelAndView show(@PathVariable String code) {
        this.access.require(READERS);
        Procedure procedure = procedure(code);
        Optional<ApprovedProcess> approved = this.processes.approved(code, this.access.current().agency(),
                this.clock.today());
        StepsForm form = approved.map((one) -> StepsForm.of(procedure, one.process().steps(), this.clock.today()))
            .orElseGet(() -> StepsForm.empty(procedure, this.clock.today()));
        return page(procedure, approved.orElse(null), form, "");
    }

    @PostMapping("/{code}")
    ModelAndView approve(@PathVariable String code, @RequestParam MultiValueMap<String, String> entered,
            RedirectAttributes redirect) {
        this.access.require(Role.CATALOGUE_ADMIN);
        Procedure procedure = procedure(code);
        StepsForm form = StepsForm.entered(entered);
        List<CaseLimit> unfit;
        try {
            List<ProcessStep> steps = form.steps();
            unfit = this.approvals.approve(code, null, form.decision(), form.day(), steps);
        }
        catch (Refusal refused) {
            ModelAndView again = page(procedure, null, form, this.sentences.of(refused));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        Alert.done(said(unfit)).on(redirect);
        return new ModelAndView("redirect:/quy-trinh");
    }

    private String said(List<CaseLimit> unfit) {
        return unfit.isEmpty() ? this.texts.of("steps.approved")
                : this.texts.of("steps.approved-unfit", unfit.stream()
                    .map((one) -> one.limit().toVietnamese() + (one.code().isEmpty() ? "" : " (" + one.grounds() + ")"))
                    .collect(Collectors.joining("; ")));
    }

    private ModelAndView page(Procedure procedure, @Nullable ApprovedProcess approved, StepsForm form, String error) {
        return new ModelAndView("steps/process").addObject("procedure", procedure)
            .addObject("approved", approved)
            .addObject("form", form)
            .addObject("error", error)
            .addObject("roles", ROLES)
            .addObject("units", this.directory.unitsOf(this.access.current().agency()));
    }

    private Procedure procedure(String code) {
        return this.catalogue.inForce(code, this.access.current().agency(), this.clock.today());
    }

}
