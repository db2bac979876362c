package vn.motcua.dossier.steps;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.limit.CaseLimit;
import vn.motcua.rules.steps.ProcessStep;
import vn.motcua.rules.steps.StepTime;
import vn.motcua.rules.steps.StepUnit;

/** Internal processes over HTTP. */
@RestController
@RequestMapping("/api/procedures/{code}/steps")
class StepsApi {

    private final InternalProcesses processes;

    private final Approvals approvals;

    private final Access access;

    private final LegalClock clock;

    StepsApi(InternalProcesses processes, Approvals approvals, Access access, LegalClock clock) {
        this.processes = processes;
        this.approvals = approvals;
        this.access = access;
        this.clock = clock;
    }

    /** The steps in force today at an agency; by default the caller's. */
    @GetMapping
    Answer get(@PathVariable String code, @RequestParam @Nullable String agency) {
        String at = (agency == null || agency.isBlank()) ? this.access.current().agency() : agency;
        return this.processes.approved(code, at, this.clock.today())
            .map(Answer::of)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "steps", "procedure", code));
    }

    /**
     * Approves steps as the next version, which may begin later than today. Where they do
     * not fit into the limit of some case or of the place, the answer says into which:
     * such dossiers have no times for their steps.
     */
    @PutMapping
    ResponseEntity<Approval> put(@PathVariable String code, @RequestBody Wanted wanted) {
        List<Step> given = (wanted.steps() == null) ? List.of() : wanted.steps();
        List<CaseLimit> unfit = this.approvals.approve(code, wanted.agency(), wanted.decision(), wanted.validFrom(),
                given.stream().map(Step::rule).toList());
        return unfit.isEmpty() ? ResponseEntity.noContent().build()
                : ResponseEntity.ok(new Approval(unfit.stream().map(Unfit::of).toList()));
    }

    /**
     * @param doesNotFit limits that are shorter than the steps, or counted otherwise
     */
    record Approval(List<Unfit> doesNotFit) {
    }

    /**
     * @param limitCase code of the case; empty for the general one
     * @param grounds the lines of the procedure's text that the limit rests on
     */
    record Unfit(String limitCase, String limit, String grounds) {

        static Unfit of(CaseLimit limit) {
            return new Unfit(limit.code(), limit.limit().toVietnamese(), limit.grounds());
        }

    }

    record Wanted(@Nullable String agency, @Nullable String decision, @Nullable LocalDate validFrom,
            @Nullable List<Step> steps) {
    }

    /**
     * @param time a positive number, perhaps with a fraction, of {@code timeUnit}
     */
    record Step(@Nullable String element, @Nullable String name, @Nullable String unit, @Nullable String role,
            @Nullable BigDecimal time, @Nullable StepUnit timeUnit) {

        ProcessStep rule() {
            if (this.time == null || this.timeUnit == null) {
                throw new Refusal(RefusalReason.FIELD_MISSING, (this.time == null) ? "time" : "timeUnit");
            }
            return new ProcessStep(text(this.element), text(this.name), text(this.unit), text(this.role),
                    new StepTime(this.time, this.timeUnit));
        }

        private static String text(@Nullable String value) {
            return (value == null) ? "" : value.strip();
        }

        static Step of(ProcessStep step) {
            return new Step(step.key(), step.name(), step.unit(), step.role(), step.time().amount(),
                    step.time().unit());
        }

    }

    record Answer(String procedure, String agency, int version, String decision, LocalDate validFrom, String limit,
            List<Step> steps) {

        static Answer of(ApprovedProcess approved) {
            return new Answer(approved.procedure(), approved.agency(), approved.version(), approved.decision(),
                    approved.from(), approved.process().limit().toVietnamese(),
                    approved.process().steps().stream().map(Step::of).toList());
        }

    }

}
