package vn.motcua.dossier.engine;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.remedy.Remedies;

/** What the timers of a remedy's process ask for. */
@Component
public class RemedyTimes {

    private final Remedies remedies;

    RemedyTimes(@Lazy Remedies remedies) {
        this.remedies = remedies;
    }

    /** The first moment at which the plan is late. */
    public Date planBy(DelegateExecution execution) {
        return Date.from(this.remedies.planBy(ModelListener.dossierOf(execution)).plusMillis(1));
    }

    /** The first moment at which the remedy is late. */
    public Date deadline(DelegateExecution execution) {
        return Date.from(this.remedies.doneBy(ModelListener.dossierOf(execution)).plusMillis(1));
    }

}
