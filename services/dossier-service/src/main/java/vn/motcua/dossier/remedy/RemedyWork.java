package vn.motcua.dossier.remedy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.errand.Errand;
import vn.motcua.dossier.errand.ErrandKind;
import vn.motcua.dossier.errand.Errands;
import vn.motcua.dossier.eventlog.EventLog;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.RemedyFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.remedy.RemedyRules;

/** What the head of the unit does about it. */
@Component
class RemedyWork {

    private static final Role[] READERS = { Role.UNIT_HEAD, Role.SUPERVISOR, Role.SIGNATORY, Role.AUDITOR };

    private final RemedyStore store;

    private final Errands errands;

    private final Calendars calendars;

    private final EventLog events;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    RemedyWork(RemedyStore store, Errands errands, Calendars calendars, EventLog events, Access access,
            LegalClock clock, Commands commands) {
        this.store = store;
        this.errands = errands;
        this.calendars = calendars;
        this.events = events;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /** What the reader answers for or watches over. */
    List<Remedy> list() {
        this.access.require(READERS);
        return this.store.of(this.access.current()).stream().map(Remedy::told).toList();
    }

    /** One of them, however many there are. */
    Remedy show(UUID id) {
        this.access.require(READERS);
        Remedy remedy = this.store.get(id);
        this.access.requireAgency(remedy.agency());
        if (!this.store.concerns(remedy, this.access.current())) {
            throw new Refusal(RefusalReason.NOT_ALLOWED, "unit", "unit", remedy.unit());
        }
        return remedy.told();
    }

    /** Whether the reader has to act on it. */
    boolean isMine(UUID id) {
        Actor reader = this.access.current();
        return this.errands.openOf(id).filter((errand) -> this.errands.isMine(errand, reader)).isPresent();
    }

    Remedy complete(UUID id, RemedySaid said) {
        return this.commands.run(() -> {
            Remedy locked = this.store.lock(id);
            Errand errand = this.errands.requireMine(id);
            boolean plan = errand.kind() == ErrandKind.PLAN_REMEDY;
            requireDecision(plan ? "PLAN" : "CLOSE", said);
            Instant now = this.clock.instant();
            String account = this.access.current().account();
            RemedyFact fact = plan ? plan(locked, said, now, account) : close(locked, said, now, account);
            this.events.append(fact, now, account);
            this.errands.close(errand, plan ? "PLAN" : "CLOSE", Map.of());
            return this.store.get(id).told();
        });
    }

    private static void requireDecision(String wanted, RemedySaid said) {
        if (said.decision() == null || said.decision().isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "decision");
        }
        if (!wanted.equals(said.decision())) {
            throw new Refusal(RefusalReason.DECISION_UNKNOWN, "decision", Map.of("decision", said.decision()));
        }
    }

    private RemedyFact plan(Remedy remedy, RemedySaid said, Instant now, String account) {
        RemedyRules.requirePlan(said.rootCause(), said.measure(), said.deadline(),
                LocalDate.ofInstant(now, Clocks.ZONE));
        LocalDate deadline = Objects.requireNonNull(said.deadline());
        this.store.plan(remedy.id(), new Remedy.Plan(said.rootCause(), said.measure(), deadline,
                RemedyRules.doneBy(this.calendars.of(remedy.agency()), deadline), null, null, null));
        return new RemedyFact.Planned(this.store.get(remedy.id()).snapshot(), account);
    }

    private RemedyFact close(Remedy remedy, RemedySaid said, Instant now, String account) {
        RemedyRules.requireResult(said.outcome());
        this.store.close(remedy.id(), String.valueOf(said.outcome()).strip(), account, now);
        return new RemedyFact.Closed(this.store.get(remedy.id()).snapshot(), account);
    }

}
