package vn.motcua.dossier.handover;

import java.util.Set;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.register.Dossier;
import vn.motcua.dossier.register.History;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.result.Results;
import vn.motcua.dossier.worklist.WorkHandler;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.events.DossierFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
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

    private final Results results;

    ReturnWork(Register register, History history, Results results) {
        this.register = register;
        this.results = results;
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
        String collector = work.completion().collector();
        if (collector == null || collector.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "collector");
        }
        this.results.returnable(work.dossier().id());
        Dossier returned = this.register.change(work.dossier().id())
            .status(DossierLifecycle.after(work.dossier().status(), DossierAct.RETURN))
            .returned(work.now())
            .save();
        this.history.record(new DossierFact.Returned(returned.snapshot(), returned.subject().returnBy()), work.now(),
                work.actor().account(), "collector", collector.strip());
        return Answer.decided("RETURNED");
    }

}
