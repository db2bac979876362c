package vn.motcua.dossier.handover;

import java.util.Set;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.worklist.WorkHandler;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.events.DossierFact;
import vn.motcua.events.DossierStatus;
import vn.motcua.rules.dossier.DossierAct;
import vn.motcua.rules.dossier.DossierLifecycle;

/**
 * The result goes to the applicant (Decree 61/2018 Art. 20); the legal clock stopped long
 * before.
 */
@Component
class ReturnWork implements WorkHandler {

    private final Register register;

    private final History history;

    private final HandOvers handOvers;

    ReturnWork(Register register, History history, HandOvers handOvers) {
        this.register = register;
        this.handOvers = handOvers;
        this.history = history;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.RETURN);
    }

    @Override
    public Answer complete(Work work) {
        if (!"RETURNED".equals(work.completion().requireDecision())) {
            throw WorkHandler.unknownDecision(work);
        }
        DossierStatus next = DossierLifecycle.after(work.dossier().status(), DossierAct.RETURN);
        HandOver handOver = this.handOvers.enter(work.dossier(), work.completion(), work.now(), work.actor().account());
        Dossier returned = this.register.change(work.dossier().id()).status(next).returned(work.now()).save();
        this.history.record(new DossierFact.Returned(returned.snapshot(), handOver.way().name()), work.now(),
                work.actor().account(), "collector", handOver.collector().name());
        return Answer.decided("RETURNED");
    }

}
