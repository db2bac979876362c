package vn.motcua.dossier.interagency;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Register;
import vn.motcua.rules.dossier.DossierAct;
import vn.motcua.rules.dossier.DossierLifecycle;

/** Tells the ways of dossiers through other agencies in words. */
@Component
public class RouteStories {

    private final Routes routes;

    private final RouteStore store;

    private final Register register;

    private final Directory directory;

    private final Calendars calendars;

    private final Access access;

    private final Texts texts;

    RouteStories(Routes routes, RouteStore store, Register register, Directory directory, Calendars calendars,
            Access access, Texts texts) {
        this.routes = routes;
        this.store = store;
        this.register = register;
        this.directory = directory;
        this.calendars = calendars;
        this.access = access;
        this.texts = texts;
    }

    /** The ways of a dossier, for whoever reads its file. */
    public RoutesTold of(Dossier dossier) {
        Actor reader = this.access.current();
        boolean own = reader.agency().equals(dossier.subject().agency());
        boolean onItsWay = this.routes.isOnItsWay(dossier.id());
        boolean allowed = DossierLifecycle.allows(dossier.status(), DossierAct.SEND_TO_AGENCIES);
        return new RoutesTold(this.routes.of(dossier.id()).stream().map((route) -> told(dossier, route)).toList(),
                own && !onItsWay && allowed && reader.has(Role.DESK_OFFICER),
                own && onItsWay && reader.hasAny(Role.DESK_OFFICER, Role.SUPERVISOR));
    }

    /**
     * The working time that each agency had a dossier, by its own calendar.
     * @param now the end for who still has it, unless the dossier was settled before
     */
    public Map<UUID, Duration> used(Dossier dossier, Instant now) {
        Map<UUID, Duration> used = new HashMap<>();
        for (RoutePart part : this.routes.partsOf(dossier.id())) {
            Instant sent = part.sentAt();
            if (sent != null) {
                Instant until = (part.endedAt() == null) ? now : part.endedAt();
                used.put(part.id(), this.calendars.of(part.agency()).workingTimeBetween(sent, until));
            }
        }
        return used;
    }

    private RouteTold told(Dossier dossier, Route route) {
        return new RouteTold(route, forwarding(route), this.directory.agency(route.lead()).name(),
                this.store.partsOf(route.id()).stream().map((part) -> line(dossier, route, part)).toList());
    }

    PartLine line(RoutePart part) {
        return line(this.register.get(part.dossier()), this.routes.route(part.route()), part);
    }

    private PartLine line(Dossier dossier, Route route, RoutePart part) {
        return new PartLine(part, String.valueOf(dossier.code()), dossier.subject().procedureName(),
                this.directory.agency(dossier.subject().agency()).name(), this.directory.agency(part.agency()).name(),
                this.directory.unit(part.unit()).name(), part.agency().equals(route.lead()), forwarding(route),
                this.texts.of("interagency.state." + part.state()));
    }

    private String forwarding(Route route) {
        return this.texts.of("interagency.forwarding." + route.forwarding());
    }

    /** What is open at an agency, whether it awaits it or has to do it. */
    List<PartLine> openAt(String agency) {
        return this.store.openAt(agency).stream().map(this::line).toList();
    }

}
