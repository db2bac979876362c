package vn.motcua.dossier.apology;

import java.util.Set;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.register.History;
import vn.motcua.dossier.worklist.WorkHandler;
import vn.motcua.dossier.worklist.WorkKind;
import vn.motcua.events.DossierFact;

/**
 * The holder's answers: in time or not; and, when it is late already, why and until when.
 */
@Component
class DeadlineQuestionWork implements WorkHandler {

    private final Apologies apologies;

    private final History history;

    DeadlineQuestionWork(Apologies apologies, History history) {
        this.apologies = apologies;
        this.history = history;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.DEADLINE_QUESTION, WorkKind.LATENESS_QUESTION, WorkKind.REVISE_APOLOGY);
    }

    @Override
    public Answer complete(Work work) {
        String decision = work.completion().requireDecision();
        boolean inTime = "IN_TIME".equals(decision) && work.item().kind() == WorkKind.DEADLINE_QUESTION;
        if (!inTime && !"APOLOGISE".equals(decision)) {
            throw WorkHandler.unknownDecision(work);
        }
        String account = work.actor().account();
        if (work.item().kind() == WorkKind.REVISE_APOLOGY) {
            this.apologies.revise(work.dossier(), work.completion(), account, work.now());
            return Answer.decided(decision);
        }
        this.history.record(new DossierFact.DeadlineAnswered(work.dossier().snapshot(), decision, account), work.now(),
                account);
        if (!inTime) {
            this.apologies.draftOrRevise(work.dossier(), work.completion(), account, work.now());
        }
        return Answer.decided(decision);
    }

}
