package vn.motcua.dossier.engine;

import java.util.Date;
import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

import vn.motcua.dossier.consultation.Consultations;
import vn.motcua.rules.consultation.OpinionState;

/** What the model of a consultation calls, by the names that it uses. */
@Configuration(proxyBeanMethods = false)
class OpinionSteps {

    /** The one stored variable of the model: which of the consultations it is. */
    static final String CONSULTATION = "consultation";

    /**
     * A timer can fire too early, when the calendar has changed since: neither is said
     * then, and the process waits on.
     */
    @Bean
    JavaDelegate endOpinionTime(@Lazy Consultations consultations) {
        return (execution) -> {
            OpinionState state = consultations.endTime(consultationOf(execution));
            execution.setVariable("consentDeemed", Variables.untypedValue(state == OpinionState.CONSENT_DEEMED, true));
            execution.setVariable("opinionLate", Variables.untypedValue(state == OpinionState.OVERDUE, true));
        };
    }

    @Bean
    OpinionTimes opinionTimes(@Lazy Consultations consultations) {
        return new OpinionTimes(consultations);
    }

    private static UUID consultationOf(DelegateExecution execution) {
        return UUID.fromString((String) execution.getVariable(CONSULTATION));
    }

    /** When the time for an answer is over, as the engine takes it. */
    public static class OpinionTimes {

        private final Consultations consultations;

        OpinionTimes(Consultations consultations) {
            this.consultations = consultations;
        }

        /** The first moment at which the answer comes too late. */
        public Date dueAt(DelegateExecution execution) {
            return Date.from(this.consultations.dueAt(consultationOf(execution)).plusMillis(1));
        }

    }

}
