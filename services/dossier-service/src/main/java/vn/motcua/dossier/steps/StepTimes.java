package vn.motcua.dossier.steps;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.consultation.Consultation;
import vn.motcua.dossier.consultation.Consultations;
import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.interagency.RouteSteps;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.worklist.StepDues;
import vn.motcua.dossier.worklist.StepLog;
import vn.motcua.dossier.worklist.WorkItem;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.rules.deadline.ClockLedger;
import vn.motcua.rules.deadline.DeadlineCalculator;
import vn.motcua.rules.steps.InternalProcess;
import vn.motcua.rules.steps.Stay;
import vn.motcua.rules.steps.StepChain;
import vn.motcua.rules.steps.StepSchedule;
import vn.motcua.rules.steps.Stretch;
import vn.motcua.rules.steps.TimeUse;

/**
 * When each step of a dossier is due and who used the days: derived from the ledger each
 * time, so that a pause or a changed calendar never leaves a step with an old date.
 */
@Component
public class StepTimes implements StepDues {

    private static final String DOSSIER_PROCESS = "dossier";

    private final InternalProcesses processes;

    private final StepBook book;

    private final Standings standings;

    private final Register register;

    private final Ledger ledger;

    private final StepLog log;

    private final Consultations consultations;

    private final RouteSteps agencies;

    StepTimes(InternalProcesses processes, StepBook book, Standings standings, Register register, Ledger ledger,
            StepLog log, Consultations consultations, RouteSteps agencies) {
        this.processes = processes;
        this.book = book;
        this.standings = standings;
        this.register = register;
        this.ledger = ledger;
        this.log = log;
        this.consultations = consultations;
        this.agencies = agencies;
    }

    @Override
    public Map<UUID, Instant> of(Collection<WorkItem> items) {
        Map<UUID, Instant> dues = new HashMap<>();
        ofSteps(items.stream().filter((item) -> item.process().equals(DOSSIER_PROCESS)).toList(), dues);
        for (WorkItem item : items) {
            if (item.kind() == WorkKind.CONSULT && item.about() != null) {
                dues.put(item.id(), this.consultations.dueAt(item.about()));
            }
            else if (item.kind() == WorkKind.AGENCY_PART && item.about() != null) {
                dues.put(item.id(), this.agencies.dueAt(item.about()));
            }
        }
        return dues;
    }

    private void ofSteps(List<WorkItem> items, Map<UUID, Instant> dues) {
        Set<UUID> ids = items.stream().map(WorkItem::dossier).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return;
        }
        Map<UUID, ClockLedger> ledgers = this.ledger.of(ids);
        Map<UUID, Dossier> dossiers = new HashMap<>();
        this.register.all(ids).forEach((dossier) -> dossiers.put(dossier.id(), dossier));
        Map<UUID, Standing> standings = new HashMap<>();
        this.standings.of(ids).forEach((standing) -> standings.put(standing.dossier(), standing));
        for (WorkItem item : items) {
            Dossier dossier = dossiers.get(item.dossier());
            if (dossier != null) {
                ClockLedger clock = ledgers.getOrDefault(dossier.id(), ClockLedger.empty());
                schedule(dossier, standings.get(dossier.id()))
                    .flatMap((schedule) -> schedule.dueOf(item.stepKey(), clock))
                    .ifPresent((due) -> dues.put(item.id(), due));
            }
        }
    }

    /**
     * The steps of a dossier in order, with their due instants; empty without a process.
     */
    public List<PlannedStep> planned(Dossier dossier) {
        Standing standing = this.book.kept(dossier).orElse(null);
        Optional<InternalProcess> process = process(dossier, standing);
        if (process.isEmpty()) {
            return List.of();
        }
        ClockLedger clock = this.ledger.of(dossier);
        StepSchedule schedule = new StepSchedule(calculator(dossier), process.get());
        Map<String, StepLog.Visited> visits = new HashMap<>();
        StepChain chain = chain(standing);
        this.log.visits(dossier.id(), DOSSIER_PROCESS)
            .forEach((visit) -> StepVisits.place(visit, chain).ifPresent((place) -> visits.put(place.key(), visit)));
        List<PlannedStep> steps = new ArrayList<>();
        process.get().steps().forEach((step) -> {
            int number = steps.size() + 1;
            boolean ahead = standing != null && number > standing.place();
            StepLog.Visited visit = ahead ? null : visits.get(step.key());
            steps.add(new PlannedStep(step, number, isHere(dossier, standing, number),
                    schedule.dueOf(step.key(), clock).orElse(null), (visit == null) ? null : visit.enteredAt(),
                    (visit == null) ? null : visit.leftAt()));
        });
        return steps;
    }

    private static boolean isHere(Dossier dossier, @Nullable Standing standing, int number) {
        return standing != null && standing.place() == number && dossier.isOpen();
    }

    /** Who used the working time of a dossier up to its end, or now. */
    public TimeUse used(Dossier dossier, Instant now) {
        Instant resolved = dossier.handling().resolvedAt();
        Instant until = (resolved == null) ? now : resolved;
        StepChain chain = chain(this.book.kept(dossier).orElse(null));
        List<Stay> stays = this.log.visits(dossier.id(), DOSSIER_PROCESS)
            .stream()
            .filter((visit) -> visit.enteredAt().isBefore(until))
            .map((visit) -> stay(dossier, visit, chain, until))
            .flatMap(Optional::stream)
            .collect(Collectors.toCollection(ArrayList::new));
        this.consultations.of(dossier.id()).forEach((asked) -> stays.add(stay(asked, until)));
        stays.addAll(this.agencies.stays(dossier.id(), until));
        return TimeUse.of(this.ledger.calendarOf(dossier.subject().agency()), this.ledger.of(dossier), stays, until);
    }

    /**
     * Where the dossier has been, each stay with the instant by which it was to be given
     * on, as the clock stood then.
     */
    public List<Stretch> way(Dossier dossier, Instant now) {
        Instant resolved = dossier.handling().resolvedAt();
        Instant until = (resolved == null) ? now : resolved;
        ClockLedger clock = this.ledger.of(dossier);
        Standing standing = this.book.kept(dossier).orElse(null);
        StepSchedule schedule = schedule(dossier, standing).orElse(null);
        StepChain chain = chain(standing);
        return this.log.visits(dossier.id(), DOSSIER_PROCESS)
            .stream()
            .filter((visit) -> visit.enteredAt().isBefore(until))
            .flatMap((visit) -> StepVisits.place(visit, chain)
                .map((place) -> new Stretch(StepVisits.holder(place, dossier), visit.enteredAt(), visit.leftAt(),
                        due(schedule, place.key(), clock.upTo((visit.leftAt() == null) ? until : visit.leftAt()))))
                .stream())
            .toList();
    }

    private static @Nullable Instant due(@Nullable StepSchedule schedule, String step, ClockLedger clock) {
        return (schedule == null) ? null : schedule.dueOf(step, clock).orElse(null);
    }

    private static Optional<Stay> stay(Dossier dossier, StepLog.Visited visit, StepChain chain, Instant until) {
        Instant left = (visit.leftAt() == null) ? until : visit.leftAt();
        return StepVisits.place(visit, chain)
            .map((place) -> new Stay(StepVisits.holder(place, dossier), visit.enteredAt(), left));
    }

    /**
     * An office that is asked has the dossier until it answers (Circular 01/2018 Art.
     * 13.2).
     */
    private static Stay stay(Consultation asked, Instant until) {
        Instant ended = asked.endedAt();
        return new Stay("CONSULTED " + asked.unit(), asked.askedAt(), (ended == null) ? until : ended);
    }

    private StepChain chain(@Nullable Standing standing) {
        return (standing == null) ? StepChain.DEFAULT : this.book.chain(standing);
    }

    private Optional<StepSchedule> schedule(Dossier dossier, @Nullable Standing standing) {
        return process(dossier, standing).map((process) -> new StepSchedule(calculator(dossier), process));
    }

    /** The version that the dossier keeps; before it has one, that of its reception. */
    private Optional<InternalProcess> process(Dossier dossier, @Nullable Standing standing) {
        String procedure = dossier.subject().procedure();
        String agency = dossier.subject().agency();
        if (standing != null && standing.isOf(dossier)) {
            return Optional.ofNullable(standing.version())
                .flatMap((version) -> this.processes.of(procedure, agency, version, dossier.subject().limit()));
        }
        Instant received = dossier.receivedAt();
        return (received == null) ? Optional.empty() : this.processes.inForce(procedure, agency,
                LocalDate.ofInstant(received, Clocks.ZONE), dossier.subject().limit());
    }

    private DeadlineCalculator calculator(Dossier dossier) {
        return new DeadlineCalculator(this.ledger.calendarOf(dossier.subject().agency()));
    }

}
