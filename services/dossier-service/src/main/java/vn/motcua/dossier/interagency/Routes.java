package vn.motcua.dossier.interagency;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.flow.Signal;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.consultation.ConsultationRules;
import vn.motcua.rules.dossier.DossierAct;
import vn.motcua.rules.dossier.DossierLifecycle;
import vn.motcua.rules.interagency.Forwarding;
import vn.motcua.rules.interagency.InterAgencyRules;
import vn.motcua.rules.interagency.PartState;
import vn.motcua.rules.interagency.PlannedPart;

/** The ways of dossiers through other agencies: fixed by the desk, called off, closed. */
@Component
public class Routes {

    private final RouteStore store;

    private final RoutePlanner planner;

    private final RouteSlips slips;

    private final Register register;

    private final History history;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    private final ApplicationEventPublisher publisher;

    Routes(RouteStore store, RoutePlanner planner, RouteSlips slips, Register register, History history, Access access,
            LegalClock clock, Commands commands, ApplicationEventPublisher publisher) {
        this.store = store;
        this.planner = planner;
        this.slips = slips;
        this.register = register;
        this.history = history;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
        this.publisher = publisher;
    }

    /**
     * Sends a dossier on its way; the right of the desk that received it. The legal clock
     * is not touched.
     * @throws Refusal if the person may not, the dossier is on a way already, or lead,
     * unit, task or time are not given as they have to be
     */
    public Route send(UUID id, NewRoute entered) {
        return this.commands.run(() -> {
            Dossier dossier = requireDesk(id, Role.DESK_OFFICER);
            DossierLifecycle.require(dossier.status(), DossierAct.SEND_TO_AGENCIES);
            InterAgencyRules.requireNoneOpen(states(id), isOnItsWay(id));
            String own = dossier.subject().agency();
            Forwarding forwarding = InterAgencyRules.requireForwarding(entered.forwarding());
            List<PlannedPart> parts = this.planner.plan(own, forwarding, entered);
            String lead = InterAgencyRules.requireLead(forwarding, entered.lead(), own, parts);
            Route route = new Route(UUID.randomUUID(), id, forwarding, lead, this.clock.instant(),
                    this.access.current().account(), null);
            store(route, parts);
            this.slips.issue(dossier, route, this.access.current());
            this.publisher.publishEvent(new Signal.RouteFixed(id, route.id()));
            return route;
        });
    }

    private Dossier requireDesk(UUID id, Role... roles) {
        this.access.require(roles);
        Dossier dossier = this.register.lock(id);
        this.access.requireAgency(dossier.subject().agency());
        return dossier;
    }

    private void store(Route route, List<PlannedPart> parts) {
        this.store.insert(route);
        for (int place = 1; place <= parts.size(); place++) {
            PlannedPart part = parts.get(place - 1);
            this.store
                .insert(new RoutePart(UUID.randomUUID(), route.id(), route.dossier(), place, part.agency(), part.unit(),
                        part.task(), part.days(), null, null, PartState.PLANNED, null, null, null, null, null));
        }
    }

    /**
     * Calls off what the other agencies have not done: the way was wrong, or is not
     * needed any longer.
     * @throws Refusal if the person may not, gives no reason, or nothing is open
     */
    public void callOff(UUID id, @Nullable String reason) {
        this.commands.act(() -> {
            Dossier dossier = requireDesk(id, Role.DESK_OFFICER, Role.SUPERVISOR);
            String why = ConsultationRules.requireText(reason, "reason");
            if (!isOnItsWay(id)) {
                throw new Refusal(RefusalReason.NOT_FOUND, "route", "id", id.toString());
            }
            Instant now = this.clock.instant();
            String account = this.access.current().account();
            this.history.record(new DossierFact.AgenciesCalledOff(dossier.snapshot(), account), now, account, "reason",
                    why);
            close(id, now);
        });
    }

    /** The ways of a dossier, in order. */
    public List<Route> of(UUID dossier) {
        return this.store.of(dossier);
    }

    /** What each agency does on a dossier, in the order in which it gets it. */
    public List<RoutePart> partsOf(UUID dossier) {
        return this.store.partsOfDossier(dossier);
    }

    /** What is open at an agency, be it that it awaits it, the oldest due first. */
    public List<RoutePart> openAt(String agency) {
        return this.store.openAt(agency);
    }

    /**
     * The agency that received the dossier and the one whose part it is may read it.
     * @throws Refusal for anybody else, and if there is none
     */
    public RoutePart requireReadable(UUID part) {
        RoutePart found = part(part);
        if (!this.access.requireReader().agency().equals(found.agency())) {
            this.access.requireReading(this.register.get(found.dossier()).subject().agency());
        }
        return found;
    }

    /**
     * A part of a way.
     * @throws Refusal if there is none
     */
    public RoutePart part(UUID id) {
        return this.store.part(id).orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "part", "id", id.toString()));
    }

    Route route(UUID id) {
        return this.store.find(id).orElseThrow(() -> new IllegalStateException("No route " + id));
    }

    /**
     * Lets the result be signed.
     * @throws Refusal {@code AGENCIES_AWAITED} while an agency has not done its part
     */
    public void requireDone(UUID dossier) {
        if (isOnItsWay(dossier)) {
            InterAgencyRules.requireDone(states(dossier), true);
        }
    }

    /** Whether something is awaited, be it that the result comes back. */
    boolean isOnItsWay(UUID dossier) {
        return of(dossier).stream().anyMatch((route) -> route.endedAt() == null);
    }

    private List<PartState> states(UUID dossier) {
        return partsOf(dossier).stream().map(RoutePart::state).toList();
    }

    /** The dossier is settled or has ended: what is not done is no longer needed. */
    public void close(UUID dossier, Instant now) {
        if (isOnItsWay(dossier)) {
            this.store.close(dossier, now);
            this.publisher.publishEvent(new Signal.AgenciesNotNeeded(dossier));
        }
    }

    @EventListener
    void on(Signal.DuplicateClosed closed) {
        close(closed.dossier(), this.clock.instant());
    }

}
