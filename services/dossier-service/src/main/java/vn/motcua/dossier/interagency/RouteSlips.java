package vn.motcua.dossier.interagency;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.directory.Directory;
import vn.motcua.dossier.directory.Unit;
import vn.motcua.dossier.paper.FormKey;
import vn.motcua.dossier.paper.PaperOffice;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.Parties;
import vn.motcua.dossier.register.Party;
import vn.motcua.dossier.register.Party.PartyRole;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.papers.PersonLine;
import vn.motcua.papers.RouteSlipPaper;
import vn.motcua.rules.interagency.Forwarding;

/** Issues the slips that go with a dossier on paper: one for each agency on its way. */
@Component
class RouteSlips {

    private final PaperOffice papers;

    private final RouteStore store;

    private final Parties parties;

    private final Directory directory;

    RouteSlips(PaperOffice papers, RouteStore store, Parties parties, Directory directory) {
        this.papers = papers;
        this.store = store;
        this.parties = parties;
        this.directory = directory;
    }

    /** By the desk that fixed the way; what goes as data needs none. */
    void issue(Dossier dossier, Route route, Actor officer) {
        if (route.forwarding() != Forwarding.ELECTRONIC) {
            List<RoutePart> parts = this.store.partsOf(route.id());
            parts.forEach((part) -> this.store.keepSlip(part.id(), slip(dossier, route, part, parts.size(), officer)));
        }
    }

    private UUID slip(Dossier dossier, Route route, RoutePart part, int of, Actor officer) {
        Party submitter = Objects.requireNonNull(this.parties.of(dossier.id()).get(PartyRole.SUBMITTER));
        Instant received = Objects.requireNonNull(dossier.receivedAt());
        Unit unit = this.directory.unit(part.unit());
        String to = unit.name() + ", " + this.directory.agency(part.agency()).name();
        String lead = this.directory.agency(route.lead()).name();
        return this.papers.issue(dossier, FormKey.ROUTE_SLIP, route.fixedAt(), officer.account(),
                (head) -> new RouteSlipPaper(head, to, lead, part.place(), of, Objects.requireNonNull(dossier.code()),
                        new PersonLine(submitter.name(), null, null, null, null), dossier.subject().procedureName(),
                        received.atZone(Clocks.ZONE), part.task(), part.days(), officer.name()))
            .id();
    }

}
