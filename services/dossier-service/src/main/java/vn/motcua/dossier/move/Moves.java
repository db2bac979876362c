package vn.motcua.dossier.move;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.apology.Apologies;
import vn.motcua.dossier.consultation.Consultations;
import vn.motcua.dossier.consultation.OpinionsEnd;
import vn.motcua.dossier.deadline.Ledger;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.flow.Signal;
import vn.motcua.dossier.interagency.Routes;
import vn.motcua.dossier.notice.MoveNotices;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.DossierFact;
import vn.motcua.events.DossierStatus;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.dossier.AgencyStays;
import vn.motcua.rules.dossier.DossierAct;
import vn.motcua.rules.dossier.DossierLifecycle;

/**
 * Moves an accepted dossier to the agency that is competent (domain D26). The agency that
 * took it in made the mistake, so the code stays and the clock runs on, from now on by
 * the other agency's calendar; whoever had it answers for the time.
 */
@Component
public class Moves {

    private final MoveStore store;

    private final Slips slips;

    private final Competent competent;

    private final Register register;

    private final Ledger ledger;

    private final Apologies apologies;

    private final Routes routes;

    private final Consultations consultations;

    private final MoveNotices notices;

    private final History history;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    private final ApplicationEventPublisher publisher;

    Moves(MoveStore store, Slips slips, Competent competent, Register register, Ledger ledger, Apologies apologies,
            Routes routes, Consultations consultations, MoveNotices notices, History history, Access access,
            LegalClock clock, Commands commands, ApplicationEventPublisher publisher) {
        this.store = store;
        this.slips = slips;
        this.competent = competent;
        this.register = register;
        this.ledger = ledger;
        this.apologies = apologies;
        this.routes = routes;
        this.consultations = consultations;
        this.notices = notices;
        this.history = history;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
        this.publisher = publisher;
    }

    /**
     * Moves a dossier to the desk of the competent agency.
     * @throws vn.motcua.rules.Refusal if the person may not, the rules say no, or that
     * agency does not handle the procedure
     */
    public Dossier move(UUID id, @Nullable String agency, @Nullable String reason) {
        return this.commands.run(() -> {
            this.access.require(Role.DESK_OFFICER, Role.SUPERVISOR);
            Dossier dossier = this.register.lock(id);
            this.access.requireAgency(dossier.subject().agency());
            AgencyStays.requireMove(dossier.subject().agency(), agency, reason);
            DossierStatus next = DossierLifecycle.after(dossier.status(), DossierAct.MOVE_TO_AGENCY);
            this.routes.requireDone(id);
            Instant now = this.clock.instant();
            String to = Objects.requireNonNull(agency).strip();
            return move(dossier, next, to, this.competent.unitAt(dossier.subject().procedure(), to, now),
                    Objects.requireNonNull(reason).strip(), now);
        });
    }

    private Dossier move(Dossier dossier, DossierStatus next, String to, String unit, String reason, Instant now) {
        Actor officer = this.access.current();
        String from = dossier.subject().agency();
        UUID slip = this.slips.issue(dossier, to, reason, now, officer);
        Dossier there = this.register.change(dossier.id()).movedTo(to, unit).status(next).save();
        Dossier counted = this.ledger.enter(there, ClockEntry.calendar(now, officer.account()).because("MOVED", null),
                this.register.change(dossier.id()).status(next), now);
        this.store.add(dossier.id(), new Moved(from, to, now.atZone(Clocks.ZONE), officer.account(), reason, slip));
        this.history.record(new DossierFact.MovedToAgency(counted.snapshot(), from, officer.account()), now,
                officer.account(), "reason", reason);
        this.apologies.cancelDraft(counted, now, officer.account());
        this.consultations.close(dossier.id(), now, OpinionsEnd.MOVED);
        this.notices.queue(dossier.id());
        this.publisher.publishEvent(new Signal.DossierRerouted(dossier.id(), true));
        return counted;
    }

    /** The moves of a dossier, oldest first. */
    public List<Moved> of(UUID dossier) {
        return this.store.of(dossier);
    }

    /** The dossiers that an agency moved to another one, the latest first. */
    public List<UUID> from(String agency, int most) {
        return this.store.from(agency, most);
    }

    /** The working time that each agency had it, by code; empty where it never moved. */
    public Map<String, Duration> used(Dossier dossier) {
        List<Moved> moves = of(dossier.id());
        if (moves.isEmpty()) {
            return Map.of();
        }
        Instant end = dossier.handling().resolvedAt();
        List<AgencyStays.Move> to = moves.stream()
            .map((move) -> new AgencyStays.Move(move.at().toInstant(), move.to()))
            .toList();
        return AgencyStays.used(AgencyStays.of(moves.get(0).from(), Objects.requireNonNull(dossier.receivedAt()), to,
                (end == null) ? this.clock.instant() : end), this.ledger::calendarOf);
    }

}
