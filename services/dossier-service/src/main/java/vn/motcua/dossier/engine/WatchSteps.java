package vn.motcua.dossier.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

import vn.motcua.dossier.deadline.DeadlineWatch;

/** The service tasks of the deadline watch, by the names that the model uses. */
@Configuration(proxyBeanMethods = false)
class WatchSteps {

    /**
     * A timer can fire too early: taken by the job executor just before the calendar
     * moved it. The watch it ends is then begun anew.
     */
    @Bean
    JavaDelegate markLate(@Lazy DeadlineWatch watch) {
        return (execution) -> {
            DeadlineWatch.Missing missing = watch.markLate(ModelListener.dossierOf(execution));
            if (missing.watch()) {
                watchAnew(execution, missing.askFirst());
            }
            execution.setVariable("letterMissing", Variables.untypedValue(missing.letter(), true));
            execution.setVariable("reappointed", Variables.untypedValue(missing.reappointed(), true));
        };
    }

    @Bean
    JavaDelegate escalateNoAnswer(@Lazy DeadlineWatch watch) {
        return (execution) -> watch.escalate(ModelListener.dossierOf(execution));
    }

    @Bean
    JavaDelegate markReappointmentBroken(@Lazy DeadlineWatch watch) {
        return (execution) -> {
            if (!watch.markReappointmentBroken(ModelListener.dossierOf(execution))) {
                watchAnew(execution, false);
            }
        };
    }

    private static void watchAnew(DelegateExecution execution, boolean askFirst) {
        execution.getProcessEngineServices()
            .getRuntimeService()
            .startProcessInstanceByKey("deadline-watch", execution.getProcessBusinessKey(),
                    Variables.createVariables().putValueTyped("askFirst", Variables.untypedValue(askFirst, true)));
    }

}
