package vn.motcua.dossier.consultation;

import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.register.History;
import vn.motcua.dossier.worklist.WorkHandler;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.consultation.ConsultationRules;
import vn.motcua.rules.consultation.OpinionState;

/** The answer of the office that was asked; a late one is taken, and said to be late. */
@Component
class ConsultWork implements WorkHandler {

    private final Consultations consultations;

    private final ConsultationStore store;

    private final History history;

    ConsultWork(Consultations consultations, ConsultationStore store, History history) {
        this.consultations = consultations;
        this.store = store;
        this.history = history;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.CONSULT);
    }

    @Override
    public Answer complete(Work work) {
        String decision = work.completion().requireDecision();
        if (!decision.equals("AGREE") && !decision.equals("DISAGREE")) {
            throw WorkHandler.unknownDecision(work);
        }
        String opinion = ConsultationRules.requireText(work.completion().comment(), "comment");
        Consultation asked = this.consultations.get(Objects.requireNonNull(work.item().about()));
        boolean late = asked.state() == OpinionState.OVERDUE || work.now().isAfter(asked.dueAt());
        String account = work.actor().account();
        this.store.answer(asked.id(), work.now(), account, decision, opinion);
        this.history.record(new DossierFact.OpinionGiven(work.dossier().snapshot(), asked.agency(), asked.unit(),
                decision, late, account), work.now(), account, "opinion", opinion);
        return Answer.decided(decision);
    }

}
