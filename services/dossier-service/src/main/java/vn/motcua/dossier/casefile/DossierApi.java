package vn.motcua.dossier.casefile;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.apology.NewDates;
import vn.motcua.dossier.deadline.IndexClocks;
import vn.motcua.dossier.deadline.IndexStanding;
import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.duplicate.Duplicates;
import vn.motcua.dossier.duplicate.Twin;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.NewDossier;
import vn.motcua.dossier.intake.PapersEntered;
import vn.motcua.dossier.intake.SupplementWaits;
import vn.motcua.dossier.intake.Supplements;
import vn.motcua.dossier.register.Documents;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.resolution.FastLane;
import vn.motcua.dossier.resolution.Resolutions;
import vn.motcua.dossier.steps.PlannedStep;
import vn.motcua.dossier.steps.StepTimes;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.dossier.worklist.Completion;
import vn.motcua.events.DossierStatus;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.apology.NewDate;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.deadline.Deadline;
import vn.motcua.rules.deadline.SupplementWait;
import vn.motcua.rules.deadline.TimeLimit;
import vn.motcua.rules.steps.ProcessStep;

/** Dossiers over HTTP (design §4). */
@RestController
@RequestMapping("/api/dossiers")
class DossierApi {

    private static final int PAGE = 100;

    private final Intake intake;

    private final FastLane fastLane;

    private final Supplements supplements;

    private final SupplementWaits waits;

    private final Resolutions resolutions;

    private final Duplicates duplicates;

    private final DossierList list;

    private final Register register;

    private final History history;

    private final Ledger ledger;

    private final NewDates newDates;

    private final IndexClocks index;

    private final StepTimes steps;

    private final NationalStatus national;

    private final Access access;

    private final LegalClock clock;

    DossierApi(Intake intake, FastLane fastLane, Supplements supplements, SupplementWaits waits,
            Resolutions resolutions, Duplicates duplicates, DossierList list, Register register, History history,
            Ledger ledger, NewDates newDates, IndexClocks index, StepTimes steps, NationalStatus national,
            Access access, LegalClock clock) {
        this.intake = intake;
        this.fastLane = fastLane;
        this.supplements = supplements;
        this.waits = waits;
        this.resolutions = resolutions;
        this.duplicates = duplicates;
        this.list = list;
        this.register = register;
        this.history = history;
        this.ledger = ledger;
        this.newDates = newDates;
        this.index = index;
        this.steps = steps;
        this.national = national;
        this.access = access;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Created submit(@RequestBody NewDossier entered) {
        Dossier dossier = this.intake.submit(entered);
        return new Created(dossier.id(), dossier.status().name(), this.duplicates.of(dossier));
    }

    /** One person, one screen: a same-day dossier from reception to return. */
    @PostMapping("/at-once")
    @ResponseStatus(HttpStatus.CREATED)
    Answer serve(@RequestBody AtOnce entered) {
        String collector = entered.collector();
        if (entered.dossier() == null) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "dossier");
        }
        if (collector == null || collector.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "collector");
        }
        return answer(this.fastLane.serve(entered.dossier(), new FastLane.Said(collector, entered.handover(),
                entered.fee(), Boolean.TRUE.equals(entered.receipt()))));
    }

    @GetMapping
    List<DossierList.Line> find(@RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String status, @RequestParam(defaultValue = "") String due,
            @RequestParam(required = false) @Nullable String agency, @RequestParam(defaultValue = "0") int page) {
        Actor reader = this.access.requireReader();
        if (agency != null) {
            this.access.requireAgency(agency);
        }
        return this.list.find(reader, new DossierList.Wanted(query, status, due, agency), this.clock.instant(),
                Math.max(0, page), PAGE);
    }

    @GetMapping("/{idOrCode}")
    Answer get(@PathVariable String idOrCode) {
        return answer(permitted(idOrCode));
    }

    @PostMapping("/{id}/supplement")
    Answer supplement(@PathVariable UUID id, @RequestBody Brought brought) {
        List<Documents.Document> documents = PapersEntered.read(brought.documents());
        if (documents.isEmpty()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "documents");
        }
        boolean complete = !Boolean.FALSE.equals(brought.complete());
        return answer(
                complete ? this.supplements.receive(id, documents) : this.supplements.receiveInPart(id, documents));
    }

    /** The supervisor allows one more request for papers than the procedure does. */
    @PostMapping("/{id}/supplement-leave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void allowSupplement(@PathVariable UUID id, @RequestBody(required = false) @Nullable Because because) {
        this.supplements.allowAnother(id, (because == null) ? null : because.reason());
    }

    @PostMapping("/{id}/withdraw")
    Answer withdraw(@PathVariable UUID id, @RequestBody(required = false) @Nullable Because because) {
        return answer(this.resolutions.withdraw(id, (because == null) ? null : because.reason()));
    }

    @GetMapping("/{idOrCode}/events")
    List<Event> events(@PathVariable String idOrCode) {
        return this.history.of(permitted(idOrCode).id())
            .stream()
            .map((entry) -> new Event(entry.logged().sequence(), entry.logged().type(),
                    entry.logged().at().toOffsetDateTime(), entry.logged().officer(), entry.notes()))
            .toList();
    }

    @GetMapping("/{idOrCode}/clock")
    Clock clock(@PathVariable String idOrCode) {
        Dossier dossier = permitted(idOrCode);
        if (dossier.receivedAt() == null) {
            return new Clock(List.of(), null, null, null, null, List.of(), null, null, null);
        }
        Deadline deadline = this.ledger.explained(dossier);
        Instant now = this.clock.instant();
        boolean mayPropose = this.newDates.mayPropose(dossier, now);
        return new Clock(this.ledger.of(dossier).entries().stream().map(Entry::of).toList(), at(deadline.dueAt()),
                at(deadline.originalDueAt()), at(deadline.apologyBy()), at(deadline.transferBy()),
                explanation(dossier, deadline),
                mayPropose ? at(this.newDates.propose(dossier, now).map(NewDate::at).orElse(null)) : null,
                this.ledger.left(dossier, deadline, now).map(Duration::toString).orElse(null),
                Index.of(this.index.of(dossier, now)));
    }

    /** Day by day; before it the case and the place, where they give another limit. */
    private static List<String> explanation(Dossier dossier, Deadline deadline) {
        List<String> days = deadline.explanation().toVietnamese();
        String grounds = dossier.subject().limitGrounds();
        return grounds.isEmpty() ? days
                : Stream.concat(Stream.of(dossier.subject().limit().toVietnamese() + ": " + grounds), days.stream())
                    .toList();
    }

    /** The steps with their due instants, and who used the working time so far. */
    @GetMapping("/{idOrCode}/steps")
    Steps steps(@PathVariable String idOrCode) {
        Dossier dossier = permitted(idOrCode);
        Map<String, String> used = new LinkedHashMap<>();
        this.steps.used(dossier, this.clock.instant())
            .byHolder()
            .forEach((holder, time) -> used.put(holder, time.toString()));
        return new Steps(this.steps.planned(dossier).stream().map(Step::of).toList(), used);
    }

    private Dossier permitted(String idOrCode) {
        Dossier dossier = this.register.find(idOrCode)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "dossier", "id", idOrCode));
        this.access.requireReading(dossier.subject().agency());
        return dossier;
    }

    private Answer answer(Dossier dossier) {
        return new Answer(dossier.id(), dossier.code(), dossier.status(), this.national.of(dossier),
                dossier.subject().agency(), dossier.subject().unit(), dossier.subject().procedure(),
                dossier.subject().procedureName(), dossier.subject().channel().name(), dossier.subject().regime(),
                dossier.subject().limit(), dossier.subject().limitCase(), dossier.subject().limitGrounds(),
                at(dossier.submittedAt()), at(dossier.receivedAt()), at(dossier.deadline().dueAt()),
                at(dossier.deadline().originalDueAt()), at(dossier.deadline().promisedAt()),
                at(dossier.deadline().askAt()), at(dossier.deadline().apologyBy()), at(dossier.deadline().warnAt()),
                at(dossier.deadline().transferBy()), dossier.lateness().apology().name(),
                dossier.lateness().reappointed(), at(dossier.lateness().lateAt()),
                at(dossier.lateness().reappointmentBrokenAt()), dossier.handling().supplementRounds(),
                at(dossier.handling().resolvedAt()),
                (dossier.handling().outcome() == null) ? null : dossier.handling().outcome().name(),
                at(dossier.handling().returnedAt()),
                at(this.waits.of(dossier).map(SupplementWait::expiresAt).orElse(null)));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return (instant == null) ? null : instant.atZone(Clocks.ZONE).toOffsetDateTime();
    }

    /**
     * @param duplicates other open dossiers of the same person and procedure: a warning
     */
    record Created(UUID id, String status, List<Twin> duplicates) {
    }

    /**
     * @param receipt whether the person asks for one; by default not
     */
    record AtOnce(@Nullable NewDossier dossier, @Nullable String collector, Completion.@Nullable HandOver handover,
            Completion.@Nullable Fee fee, @Nullable Boolean receipt) {
    }

    /**
     * @param complete whether all that was asked for has come; by default it has
     */
    record Brought(@Nullable List<NewDossier.Paper> documents, @Nullable Boolean complete) {
    }

    record Because(@Nullable String reason) {
    }

    record Event(long sequence, String type, OffsetDateTime at, String officer, List<History.Note> notes) {
    }

    /**
     * @param left working time until the legal due as an ISO 8601 duration, negative past
     * it; none once the handling ended
     * @param index the second clock, of Decision 766
     */
    record Clock(List<Entry> ledger, @Nullable OffsetDateTime dueAt, @Nullable OffsetDateTime originalDueAt,
            @Nullable OffsetDateTime apologyBy, @Nullable OffsetDateTime transferBy, List<String> explanation,
            @Nullable OffsetDateTime proposedNewDueAt, @Nullable String left, @Nullable Index index) {
    }

    /**
     * @param requests for papers after acceptance; more than one is late
     */
    record Index(@Nullable OffsetDateTime dueAt, @Nullable OffsetDateTime endAt, boolean onTime, int requests) {

        static Index of(IndexStanding standing) {
            return new Index(DossierApi.at(standing.dueAt()), DossierApi.at(standing.endAt()), standing.onTime(),
                    standing.requests());
        }

    }

    /**
     * @param usedBy ISO 8601 durations of working time by holder
     */
    record Steps(List<Step> steps, Map<String, String> usedBy) {
    }

    record Step(String element, int number, boolean current, String name, String unit, String role, BigDecimal time,
            String timeUnit, @Nullable OffsetDateTime dueAt, @Nullable OffsetDateTime enteredAt,
            @Nullable OffsetDateTime leftAt) {

        static Step of(PlannedStep planned) {
            ProcessStep step = planned.step();
            return new Step(step.key(), planned.number(), planned.here(), step.name(), step.unit(), step.role(),
                    step.time().amount(), step.time().unit().name(), DossierApi.at(planned.dueAt()),
                    DossierApi.at(planned.enteredAt()), DossierApi.at(planned.leftAt()));
        }

    }

    record Entry(String type, @Nullable OffsetDateTime at, @Nullable TimeLimit limit, @Nullable OffsetDateTime until,
            @Nullable String reason, @Nullable String legalBasis, String actor) {

        static Entry of(ClockEntry entry) {
            return new Entry(entry.type().name(), DossierApi.at(entry.at()), entry.limit(),
                    DossierApi.at(entry.until()), entry.reason(), entry.legalBasis(), entry.actor());
        }

    }

    /**
     * @param papersBy until when papers that were asked for are waited for, where there
     * is an end
     */
    record Answer(UUID id, @Nullable String code, DossierStatus status, int nationalStatus, String agency, String unit,
            String procedure, String procedureName, String channel, @Nullable String regime, TimeLimit limit,
            @Nullable String limitCase, String limitGrounds, @Nullable OffsetDateTime submittedAt,
            @Nullable OffsetDateTime receivedAt, @Nullable OffsetDateTime dueAt, @Nullable OffsetDateTime originalDueAt,
            @Nullable OffsetDateTime promisedAt, @Nullable OffsetDateTime askAt, @Nullable OffsetDateTime apologyBy,
            @Nullable OffsetDateTime warnAt, @Nullable OffsetDateTime transferBy, String apology, boolean reappointed,
            @Nullable OffsetDateTime lateAt, @Nullable OffsetDateTime reappointmentBrokenAt, int supplementRounds,
            @Nullable OffsetDateTime resolvedAt, @Nullable String outcome, @Nullable OffsetDateTime returnedAt,
            @Nullable OffsetDateTime papersBy) {
    }

}
