package vn.motcua.dossier.steps;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.limit.CaseLimit;
import vn.motcua.rules.steps.ProcessStep;

/** The act of the catalogue administrator: to put approved steps into force. */
@Component
class Approvals {

    private final InternalProcesses processes;

    private final Directory directory;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    Approvals(InternalProcesses processes, Directory directory, Access access, LegalClock clock, Commands commands) {
        this.processes = processes;
        this.directory = directory;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /**
     * Approves steps for an agency, by default the actor's own.
     * @param from first day for dossiers received then: today at the earliest, since the
     * steps of a dossier do not change behind its back; by default tomorrow
     * @return the limits of cases and of the place that the steps do not fit into
     * @throws Refusal if the actor may not, or the steps break a rule
     */
    List<CaseLimit> approve(String procedure, @Nullable String agency, @Nullable String decision,
            @Nullable LocalDate from, List<ProcessStep> steps) {
        this.access.require(Role.CATALOGUE_ADMIN);
        String at = (agency == null || agency.isBlank()) ? this.access.current().agency() : agency;
        if (!at.equals(this.access.current().agency())) {
            throw new Refusal(RefusalReason.WRONG_AGENCY, "agency", "agency", at);
        }
        LocalDate today = this.clock.today();
        LocalDate day = (from == null) ? today.plusDays(1) : from;
        if (day.isBefore(today)) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "validFrom", "value", day.toString());
        }
        steps.stream()
            .map(ProcessStep::unit)
            .filter((unit) -> !unit.isEmpty())
            .forEach((unit) -> requireUnit(at, unit));
        return this.commands
            .run(() -> this.processes.approve(procedure, at, (decision == null) ? "" : decision.strip(), day, steps));
    }

    private void requireUnit(String agency, String unit) {
        boolean known = this.directory.unitsOf(agency).stream().anyMatch((one) -> one.code().equals(unit));
        if (!known) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "unit", "value", unit);
        }
    }

}
