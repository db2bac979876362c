package vn.motcua.dossier.interagency;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.register.History;
import vn.motcua.dossier.worklist.WorkHandler;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.consultation.ConsultationRules;
import vn.motcua.rules.interagency.PartState;

/**
 * What an agency did on a dossier, in time or late; and the result of an upper authority
 * back at the receiving desk.
 */
@Component
class RouteWork implements WorkHandler {

    private static final Set<String> DECISIONS = Set.of("DONE", "CANNOT");

    private final Routes routes;

    private final RouteStore store;

    private final History history;

    RouteWork(Routes routes, RouteStore store, History history) {
        this.routes = routes;
        this.store = store;
        this.history = history;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.AGENCY_PART, WorkKind.RECEIVE_BACK);
    }

    @Override
    public Answer complete(Work work) {
        return (work.item().kind() == WorkKind.AGENCY_PART) ? answer(work) : receive(work);
    }

    private Answer answer(Work work) {
        String decision = work.completion().requireDecision();
        if (!DECISIONS.contains(decision)) {
            throw WorkHandler.unknownDecision(work);
        }
        String answer = ConsultationRules.requireText(work.completion().comment(), "comment");
        RoutePart part = this.routes.part(Objects.requireNonNull(work.item().about()));
        boolean late = part.state() == PartState.OVERDUE || work.now().isAfter(Objects.requireNonNull(part.dueAt()));
        String account = work.actor().account();
        this.store.answer(part.id(), work.now(), account, decision, answer);
        this.history.record(new DossierFact.AgencyPartDone(work.dossier().snapshot(), part.agency(), part.unit(),
                decision, late, account), work.now(), account, "part", answer);
        return goesOn(work, part, decision);
    }

    /** The model asks who comes next, and whether the result has to come back. */
    private Answer goesOn(Work work, RoutePart part, String decision) {
        List<PartState> states = this.store.partsOf(part.route()).stream().map(RoutePart::state).toList();
        boolean comesBack = this.routes.route(part.route()).forwarding().comesBack();
        if (!comesBack && states.stream().noneMatch(PartState::isOpen)) {
            this.store.end(part.route(), work.now());
        }
        return new Answer(true, Map.of("decision", decision, "moreAgencies", states.contains(PartState.PLANNED),
                "fromUpper", comesBack));
    }

    private Answer receive(Work work) {
        if (!"RECEIVED".equals(work.completion().requireDecision())) {
            throw WorkHandler.unknownDecision(work);
        }
        String account = work.actor().account();
        this.routes.of(work.dossier().id())
            .stream()
            .filter((route) -> route.endedAt() == null)
            .forEach((route) -> this.store.end(route.id(), work.now()));
        this.history.record(new DossierFact.ReceivedBack(work.dossier().snapshot(), account), work.now(), account);
        return Answer.decided("RECEIVED");
    }

}
