package vn.motcua.dossier.engine;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

import vn.motcua.dossier.intake.SupplementExpiry;
import vn.motcua.dossier.intake.SupplementWaits;

/**
 * The service tasks of the watch over a wait for papers, by the names that the model
 * uses.
 */
@Configuration(proxyBeanMethods = false)
class SupplementSteps {

    @Bean
    JavaDelegate remindApplicant(@Lazy SupplementWaits waits) {
        return (execution) -> execution.setVariable("reminded",
                Variables.untypedValue(waits.remind(ModelListener.dossierOf(execution)), true));
    }

    @Bean
    JavaDelegate endWait(@Lazy SupplementExpiry expiry) {
        return (execution) -> execution.setVariable("waitOver",
                Variables.untypedValue(expiry.expire(ModelListener.dossierOf(execution)), true));
    }

}
