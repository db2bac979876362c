package vn.motcua.dossier.engine;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

import vn.motcua.dossier.deadline.DeadlineWatch;

/** The service tasks of the deadline watch, by the names that the model uses. */
@Configuration(proxyBeanMethods = false)
class WatchSteps {

    @Bean
    JavaDelegate markLate(@Lazy DeadlineWatch watch) {
        return (execution) -> {
            DeadlineWatch.Missing missing = watch.markLate(ModelListener.dossierOf(execution));
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
        return (execution) -> watch.markReappointmentBroken(ModelListener.dossierOf(execution));
    }

}
