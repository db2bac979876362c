package vn.motcua.dossier.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.catalogue.Limits;
import vn.motcua.dossier.catalogue.Procedure;
import vn.motcua.dossier.directory.Editions;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.limit.CaseLimit;
import vn.motcua.rules.steps.InternalProcess;
import vn.motcua.rules.steps.ProcessStep;
import vn.motcua.rules.steps.StepChain;

/**
 * The door to the approved internal processes, answered from memory. A version is never
 * changed; a dossier goes by the newest one in force when it was received.
 */
@Component
public class InternalProcesses {

    private static final String ROOM = "steps";

    private final StepStore store;

    private final Catalogue catalogue;

    private final Limits limits;

    private final Editions editions;

    private volatile Held held = new Held(-1, Map.of());

    InternalProcesses(StepStore store, Catalogue catalogue, Limits limits, Editions editions) {
        this.store = store;
        this.catalogue = catalogue;
        this.limits = limits;
        this.editions = editions;
    }

    /**
     * The steps for dossiers of a limit received on that day; empty where none are
     * approved, or where they are divided in a unit that a changed limit does not know.
     */
    public Optional<InternalProcess> inForce(String procedure, String agency, LocalDate day, TimeLimit limit) {
        return newest(procedure, agency, day).flatMap((version) -> version.under(limit));
    }

    /** The newest version that is in force on that day. */
    public Optional<ApprovedProcess> approved(String procedure, String agency, LocalDate day) {
        TimeLimit limit = this.catalogue.inForce(procedure, agency, day).limit();
        return newest(procedure, agency, day).flatMap((version) -> version.under(limit)
            .map((process) -> new ApprovedProcess(procedure, agency, version.head.version(), version.head.decision(),
                    version.head.validFrom(), process)));
    }

    /**
     * The number of the version whose steps a dossier received on that day goes through;
     * empty where none is approved for that way of settling.
     */
    Optional<Integer> versionInForce(String procedure, String agency, LocalDate day, boolean atDesk) {
        return newest(procedure, agency, day).filter((version) -> StepChain.isLawful(version.steps, atDesk))
            .map((version) -> version.head.version());
    }

    /** The way through a version, or through the steps of the rules where it is null. */
    StepChain chain(String procedure, String agency, @Nullable Integer version) {
        return (version == null) ? StepChain.DEFAULT : version(procedure, agency, version).chain();
    }

    /**
     * The steps of a version for dossiers of a limit; empty where they are divided in a
     * unit that a changed limit does not know.
     */
    Optional<InternalProcess> of(String procedure, String agency, int version, TimeLimit limit) {
        return version(procedure, agency, version).under(limit);
    }

    private Version version(String procedure, String agency, int number) {
        return held().versions.getOrDefault(procedure + " " + agency, List.of())
            .stream()
            .filter((version) -> version.head.version() == number)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No version " + number + " of the steps of " + procedure));
    }

    private Optional<Version> newest(String procedure, String agency, LocalDate day) {
        return held().versions.getOrDefault(procedure + " " + agency, List.of())
            .stream()
            .filter((version) -> !version.head.validFrom().isAfter(day))
            .reduce((older, newer) -> newer);
    }

    /**
     * Approves steps; where they differ from the newest version, as the next version. A
     * dossier has the limit of its case and its place: steps that one of these leaves no
     * room for are approved for the others, and that is said.
     * @return the limits there that these steps do not fit into
     * @throws Refusal if the procedure is not received there, a step is out of its place
     * ({@code STEP_OUT_OF_PLACE}), or the steps take longer than the law gives
     * ({@code STEPS_EXCEED_LIMIT})
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<CaseLimit> approve(String procedure, String agency, String decision, LocalDate from,
            List<ProcessStep> steps) {
        Procedure received = this.catalogue.inForce(procedure, agency, from);
        StepChain.of(new InternalProcess(received.limit(), steps).steps(), received.settledAtDesk());
        if (decision.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "decision");
        }
        Optional<Version> last = this.store.newest(procedure, agency)
            .map((head) -> Version.of(head, this.store.steps(head)));
        List<CaseLimit> unfit = unfit(received, agency, from, steps);
        if (last.filter((known) -> known.says(decision, from, steps)).isPresent()) {
            return unfit;
        }
        requireNotBefore(from, last);
        int version = last.map((known) -> known.head.version()).orElse(0) + 1;
        this.store.insert(new StepStore.Head(procedure, agency, version, decision, from), steps);
        this.editions.raise(ROOM);
        return unfit;
    }

    private List<CaseLimit> unfit(Procedure procedure, String agency, LocalDate from, List<ProcessStep> steps) {
        return this.limits.choices(procedure, agency, from)
            .stream()
            .filter((choice) -> !InternalProcess.fits(choice.limit(), steps))
            .toList();
    }

    /** Else dossiers that were received in between would change their steps. */
    private static void requireNotBefore(LocalDate from, Optional<Version> last) {
        if (last.filter((known) -> from.isBefore(known.head.validFrom())).isPresent()) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "validFrom", "value", from.toString());
        }
    }

    private Held held() {
        long edition = this.editions.current(ROOM);
        Held now = this.held;
        if (now.edition != edition) {
            now = new Held(edition, read());
            this.held = now;
        }
        return now;
    }

    private Map<String, List<Version>> read() {
        Map<String, List<ProcessStep>> steps = this.store.steps()
            .stream()
            .collect(Collectors.groupingBy(StepStore.Kept::key,
                    Collectors.mapping(StepStore.Kept::step, Collectors.toList())));
        return this.store.heads()
            .stream()
            .map((head) -> Version.of(head, steps.getOrDefault(head.key(), List.of())))
            .collect(Collectors.groupingBy((version) -> version.head.procedure() + " " + version.head.agency()));
    }

    private record Held(long edition, Map<String, List<Version>> versions) {
    }

    /**
     * A version, and what its steps are under each limit that was asked for: checked
     * once.
     */
    private record Version(StepStore.Head head, List<ProcessStep> steps,
            Map<TimeLimit, Optional<InternalProcess>> checked) {

        static Version of(StepStore.Head head, List<ProcessStep> steps) {
            return new Version(head, steps, new ConcurrentHashMap<>());
        }

        Optional<InternalProcess> under(TimeLimit limit) {
            return this.checked.computeIfAbsent(limit, (asked) -> InternalProcess.fits(asked, this.steps)
                    ? Optional.of(new InternalProcess(asked, this.steps)) : Optional.empty());
        }

        /** As it was checked when it was approved. */
        StepChain chain() {
            return StepChain.of(this.steps, this.steps.size() == 1 && this.steps.get(0).role().equals("DESK_OFFICER"));
        }

        boolean says(String decision, LocalDate from, List<ProcessStep> other) {
            return this.head.decision().equals(decision) && this.head.validFrom().equals(from)
                    && this.steps.equals(other);
        }

    }

}
