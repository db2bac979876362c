package vn.motcua.dossier.steps;

import java.util.Optional;

import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.worklist.StepLog.Visited;
import vn.motcua.rules.steps.StepChain;
import vn.motcua.rules.steps.StepChain.Place;

/** Which step of an internal process a visit to an element of the model was. */
final class StepVisits {

    private StepVisits() {
    }

    /** The step; none for an element where no person of the office has the dossier. */
    static Optional<Place> place(Visited visit, StepChain chain) {
        String step = visit.step();
        if (step != null) {
            return chain.places().stream().filter((place) -> place.key().equals(step)).findFirst();
        }
        return switch (visit.element()) {
            case "user_SettleAtDesk", "user_TransferDossier" -> Optional.of(chain.start());
            case "user_SignResult" -> Optional.of(chain.last());
            default -> ofItself(visit.element(), chain);
        };
    }

    /** A model that draws each step by itself, whatever was approved. */
    private static Optional<Place> ofItself(String element, StepChain chain) {
        return chain.places()
            .stream()
            .filter((place) -> place.key().equals(element))
            .findFirst()
            .or(() -> StepChain.DEFAULT.places().stream().filter((place) -> place.key().equals(element)).findFirst());
    }

    /**
     * Who has the dossier there: the desk, the unit whose officer works on it, a head,
     * the signatory. The head of the dossier's own unit needs no name.
     */
    static String holder(Place place, Dossier dossier) {
        String own = dossier.subject().unit();
        return switch (place.role()) {
            case "CASE_OFFICER" -> place.role() + " " + (place.unit().isEmpty() ? own : place.unit());
            case "UNIT_HEAD" ->
                (place.unit().isEmpty() || place.unit().equals(own)) ? place.role() : place.role() + " " + place.unit();
            default -> place.role();
        };
    }

}
