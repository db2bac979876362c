package vn.motcua.dossier.casefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.consultation.Consultation;
import vn.motcua.dossier.consultation.Consultations;
import vn.motcua.dossier.interagency.RoutePart;
import vn.motcua.dossier.interagency.Routes;
import vn.motcua.dossier.move.Forwardings;
import vn.motcua.dossier.move.Moves;
import vn.motcua.dossier.register.Takings;
import vn.motcua.rules.interagency.Sight;

/** Why somebody sees dossiers of other agencies, and which. */
@Component
class Sights {

    private static final int MOVED_AT_MOST = 200;

    private final Routes routes;

    private final Consultations consultations;

    private final Moves moves;

    private final Forwardings forwardings;

    private final Takings takings;

    Sights(Routes routes, Consultations consultations, Moves moves, Forwardings forwardings, Takings takings) {
        this.routes = routes;
        this.consultations = consultations;
        this.moves = moves;
        this.forwardings = forwardings;
        this.takings = takings;
    }

    /** The reasons, the work at hand first; none where the reader sees nothing. */
    List<Sight> of(UUID dossier, Actor reader) {
        List<Sight> sights = new ArrayList<>();
        this.routes.partsOf(dossier)
            .stream()
            .filter((part) -> isFor(reader, part.agency(), part.unit()))
            .forEach((part) -> Sight.ofPart(part.state()).ifPresent(sights::add));
        this.consultations.of(dossier)
            .stream()
            .filter((asked) -> isFor(reader, asked.agency(), asked.unit()))
            .forEach((asked) -> Sight.ofOpinion(asked.state()).ifPresent(sights::add));
        this.moves.of(dossier)
            .stream()
            .filter((move) -> move.from().equals(reader.agency()))
            .reduce((first, last) -> last)
            .ifPresent((move) -> sights.add(Sight.ofHandled(move.at().toInstant())));
        this.forwardings.of(dossier)
            .stream()
            .filter((one) -> one.from().equals(reader.agency()))
            .reduce((first, last) -> last)
            .ifPresent((one) -> sights.add(Sight.ofHandled(one.at().toInstant())));
        this.takings.of(dossier)
            .filter((one) -> one.takenBy().equals(reader.agency()))
            .ifPresent((one) -> sights.add(Sight.ofTakenIn()));
        return sights;
    }

    /** The work is the unit's; of the others only who sees the work of every unit. */
    private static boolean isFor(Actor reader, String agency, String unit) {
        return reader.agency().equals(agency) && (reader.isAgencyWide() || reader.worksFor(unit));
    }

    /**
     * The dossiers of other agencies that the reader sees now: work first, then moved.
     */
    Set<UUID> dossiersFor(Actor reader) {
        Set<UUID> found = new LinkedHashSet<>();
        this.routes.openAt(reader.agency())
            .stream()
            .filter((part) -> part.state().isAtWork() && isFor(reader, part.agency(), part.unit()))
            .map(RoutePart::dossier)
            .forEach(found::add);
        this.consultations.openAt(reader.agency())
            .stream()
            .filter((asked) -> isFor(reader, asked.agency(), asked.unit()))
            .map(Consultation::dossier)
            .forEach(found::add);
        this.takings.by(reader.agency(), MOVED_AT_MOST).forEach((one) -> found.add(one.dossier()));
        found.addAll(this.forwardings.from(reader.agency(), MOVED_AT_MOST));
        found.addAll(this.moves.from(reader.agency(), MOVED_AT_MOST));
        return found;
    }

}
