package vn.motcua.dossier.interagency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.deskmatter.DeskMatter;
import vn.motcua.dossier.deskmatter.DeskMatters;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.interagency.InterAgencyRules;
import vn.motcua.rules.interagency.PartState;
import vn.motcua.rules.steps.Stay;

/** What the model of the way through other agencies does by itself. */
@Component
public class RouteSteps {

    private final Routes routes;

    private final RouteStore store;

    private final Register register;

    private final Calendars calendars;

    private final DeskMatters matters;

    private final History history;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    RouteSteps(Routes routes, RouteStore store, Register register, Calendars calendars, DeskMatters matters,
            History history, Access access, LegalClock clock, Commands commands) {
        this.routes = routes;
        this.store = store;
        this.register = register;
        this.calendars = calendars;
        this.matters = matters;
        this.history = history;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /**
     * Sends the dossier to the next agency, or to all at once; the time of each runs from
     * now. Called in the command of whoever fixed the way or did the part before.
     */
    public void sendOn(UUID route) {
        List<RoutePart> parts = this.store.partsOf(route);
        List<PartState> states = parts.stream().map(RoutePart::state).toList();
        InterAgencyRules.next(this.routes.route(route).forwarding(), states).forEach((place) -> send(parts.get(place)));
    }

    private void send(RoutePart part) {
        Instant now = this.clock.instant();
        String account = this.access.current().account();
        Instant dueAt = InterAgencyRules.dueAt(this.calendars.of(part.agency()), part.days(), now);
        this.store.send(part.id(), now, dueAt);
        Dossier dossier = this.register.get(part.dossier());
        this.history.record(
                new DossierFact.SentToAgency(dossier.snapshot(), part.agency(), part.unit(), dueAt, account), now,
                account, "task", part.task());
    }

    /** The parts that were just sent: nobody has done anything on them yet. */
    public List<UUID> sent(UUID route) {
        return this.store.partsOf(route)
            .stream()
            .filter((part) -> part.state() == PartState.SENT)
            .map(RoutePart::id)
            .toList();
    }

    /** When the time of an agency is over, by its calendar of today. */
    public Instant dueAt(UUID part) {
        return this.routes.part(part).dueUnder(this.calendars::of);
    }

    /**
     * When each agency had the dossier: the days of each are its own (Circular 01/2018
     * Art. 13.2).
     * @param until the end of the handling, or now
     */
    public List<Stay> stays(UUID dossier, Instant until) {
        return this.routes.partsOf(dossier).stream().flatMap((part) -> stay(part, until).stream()).toList();
    }

    private static Optional<Stay> stay(RoutePart part, Instant until) {
        Instant ended = (part.endedAt() == null) ? until : part.endedAt();
        return Optional.ofNullable(part.sentAt()).map((sent) -> new Stay("AGENCY " + part.unit(), sent, ended));
    }

    /**
     * The time of an agency is over: recorded once, and so told to the head of the
     * receiving desk.
     * @return what the part is after that; still {@code SENT} where the calendar has
     * changed since and there is time
     */
    public PartState endTime(UUID id) {
        return this.commands.run(() -> {
            Dossier dossier = this.register.lock(this.routes.part(id).dossier());
            RoutePart part = this.routes.part(id);
            Instant now = this.clock.instant();
            Instant dueAt = dueAt(id);
            if (part.state() != PartState.SENT) {
                return part.state();
            }
            if (!now.isAfter(dueAt)) {
                this.store.move(id, dueAt);
                return PartState.SENT;
            }
            this.store.overdue(id);
            this.matters.tell(dossier, DeskMatter.AGENCY_PART, id, now);
            this.history.record(new DossierFact.AgencyPartOverdue(dossier.snapshot(), part.agency(), part.unit()), now,
                    "system");
            return PartState.OVERDUE;
        });
    }

}
