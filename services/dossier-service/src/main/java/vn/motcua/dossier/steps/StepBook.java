package vn.motcua.dossier.steps;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.flow.Signal;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.StepLog;
import vn.motcua.dossier.worklist.StepPlaces;
import vn.motcua.dossier.worklist.WorkItem;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.deadline.ClockEntryType;
import vn.motcua.rules.deadline.ClockLedger;
import vn.motcua.rules.steps.StepChain;
import vn.motcua.rules.steps.StepChain.Place;

/**
 * In which step of its internal process each dossier stands, and where it goes from
 * there. The process is the version that was in force when the dossier was received; the
 * model of the dossier asks only whether another step comes.
 */
@Component
public class StepBook implements StepPlaces {

    private final Standings standings;

    private final InternalProcesses processes;

    private final Register register;

    private final Ledger ledger;

    private final StepLog log;

    private final LegalClock clock;

    StepBook(Standings standings, InternalProcesses processes, Register register, Ledger ledger, StepLog log,
            LegalClock clock) {
        this.standings = standings;
        this.processes = processes;
        this.register = register;
        this.ledger = ledger;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void begin(UUID dossier) {
        begin(this.register.get(dossier));
    }

    private Standing begin(Dossier dossier) {
        String procedure = dossier.subject().procedure();
        String agency = dossier.subject().agency();
        Integer version = this.processes
            .versionInForce(procedure, agency, LocalDate.ofInstant(receivedAt(dossier), Clocks.ZONE),
                    dossier.subject().settledAtDesk())
            .orElse(null);
        StepChain chain = this.processes.chain(procedure, agency, version);
        Standing standing = new Standing(dossier.id(), procedure, agency, version, chain.start().number(), "", null);
        this.standings.begin(standing, chain.start(), chain.places().size());
        return standing;
    }

    /** In the midst of its acceptance the ledger alone knows; before it, nobody. */
    private Instant receivedAt(Dossier dossier) {
        Instant received = dossier.receivedAt();
        if (received != null) {
            return received;
        }
        ClockLedger clock = this.ledger.of(dossier);
        return clock.isStarted() ? clock.startedAt() : this.clock.instant();
    }

    /** The desk hands the dossier over: it comes to the first step in a unit. */
    public void handOver(Dossier dossier) {
        Standing standing = standing(dossier);
        Place first = chain(standing).first();
        this.standings.move(standing, first, first.unit(), null);
    }

    /**
     * A step is done and the dossier goes on.
     * @param proposes whether the step proposed how to settle the dossier
     * @return whether another step comes before the signature
     */
    public boolean forward(Dossier dossier, WorkItem item, boolean proposes) {
        Standing standing = standing(dossier);
        StepChain chain = chain(standing);
        int here = here(standing, chain, item);
        move(dossier, standing, chain.after(here), proposes ? Integer.valueOf(here) : standing.proposedPlace());
        return chain.goesOn(here);
    }

    /**
     * The dossier is sent back.
     * @param wanted key of the step; by default the nearest earlier one of a case officer
     * @return whether the proposal falls, because the step that made it is done again
     * @throws Refusal if that is no earlier step
     */
    public boolean sendBack(Dossier dossier, WorkItem item, @Nullable String wanted) {
        Standing standing = standing(dossier);
        StepChain chain = chain(standing);
        Place target = target(dossier, chain, here(standing, chain, item), wanted);
        Integer proposed = standing.proposedPlace();
        boolean falls = proposed == null || target.number() <= proposed;
        move(dossier, standing, target, falls ? null : proposed);
        return falls;
    }

    /** A model that draws each step by itself knows one way back. */
    private Place target(Dossier dossier, StepChain chain, int here, @Nullable String wanted) {
        Place target = chain.back(here, wanted);
        boolean asDrawn = target.equals(chain.back(here, null));
        return (asDrawn || this.log.isDriven(dossier.id())) ? target : chain.back(0, wanted);
    }

    /** The steps that the dossier may be sent back to from this work, the first first. */
    public List<Place> earlier(Dossier dossier, WorkItem item) {
        Standing standing = standing(dossier);
        StepChain chain = chain(standing);
        int here = here(standing, chain, item);
        List<Place> earlier = chain.before(here);
        return (earlier.isEmpty() || this.log.isDriven(dossier.id())) ? earlier : List.of(chain.back(here, null));
    }

    /**
     * Before the process moves: where a new count of the limit began, the steps begin
     * anew too (Decree 61/2018 Art. 19.4); else the step that asked goes on.
     */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Signal.PapersReceived received) {
        Dossier dossier = this.register.get(received.dossier());
        if (dossier.receivedAt() == null) {
            return;
        }
        List<ClockEntry> entries = this.ledger.of(dossier).entries();
        ClockEntryType last = entries.get(entries.size() - 1).type();
        Optional<Standing> known = kept(dossier);
        if (known.isEmpty() || last == ClockEntryType.RESTART || last == ClockEntryType.NEW_LIMIT) {
            Standing standing = known.orElseGet(() -> begin(dossier));
            move(dossier, standing, chain(standing).first(), null);
        }
    }

    /** The step after this work, as far as the process is known. */
    public Place next(Dossier dossier, WorkItem item) {
        Standing standing = standing(dossier);
        StepChain chain = chain(standing);
        return chain.after(here(standing, chain, item));
    }

    /** What the step is called in which a dossier stands. */
    public Optional<String> currentName(UUID dossier) {
        return this.standings.of(dossier).map((standing) -> chain(standing).at(standing.place()).name());
    }

    /** Whose step it is in which a dossier stands, else whose procedure it is. */
    public String unitOf(Dossier dossier) {
        return kept(dossier).map((standing) -> chain(standing).at(standing.place()).unit())
            .filter((unit) -> !unit.isEmpty())
            .orElse(dossier.subject().unit());
    }

    /** What the steps of a dossier are called, by their keys. */
    public Map<String, String> names(UUID dossier) {
        return this.standings.of(dossier)
            .map(this::chain)
            .orElse(StepChain.DEFAULT)
            .places()
            .stream()
            .collect(Collectors.toMap(Place::key, Place::name));
    }

    Optional<Standing> kept(Dossier dossier) {
        return this.standings.of(dossier.id()).filter((standing) -> standing.isOf(dossier));
    }

    /** Dossiers that were accepted before steps were kept are entered when they move. */
    private Standing standing(Dossier dossier) {
        return kept(dossier).orElseGet(() -> begin(dossier));
    }

    StepChain chain(Standing standing) {
        return this.processes.chain(standing.procedure(), standing.agency(), standing.version());
    }

    /**
     * The number of the step that the work is. Work that was begun under a model that
     * draws each step by itself is found by its name or its role.
     */
    private static int here(Standing standing, StepChain chain, WorkItem item) {
        if (chain.at(standing.place()).key().equals(item.stepKey())) {
            return standing.place();
        }
        return chain.places()
            .stream()
            .filter((place) -> place.key().equals(item.stepKey()))
            .findFirst()
            .or(() -> chain.places().stream().filter((place) -> place.role().equals(item.role().name())).findFirst())
            .map(Place::number)
            .orElse(chain.last().number());
    }

    /**
     * The officer who did the step before gets it again; one of another unit cannot hold
     * it any longer.
     */
    private void move(Dossier dossier, Standing standing, Place target, @Nullable Integer proposed) {
        String unit = standing.officerUnit();
        if (target.role().equals("CASE_OFFICER")) {
            String last = this.log.lastOfficer(dossier.id(), target.key()).orElse(null);
            if (last != null || !target.unit().equals(unit)) {
                this.register.change(dossier.id()).holder(last).save();
            }
            unit = target.unit();
        }
        this.standings.move(standing, target, unit, proposed);
    }

}
