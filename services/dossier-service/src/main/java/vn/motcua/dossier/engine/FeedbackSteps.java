package vn.motcua.dossier.engine;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

import vn.motcua.dossier.feedback.FeedbackWatch;
import vn.motcua.models.ModelNames;

/** The service tasks of an opinion's process, by the names that the model uses. */
@Configuration(proxyBeanMethods = false)
class FeedbackSteps {

    @Bean
    JavaDelegate tellHeadOfDesk(@Lazy FeedbackWatch watch) {
        return (execution) -> execution.setVariable(ModelNames.Variable.UNANSWERED,
                Variables.untypedValue(watch.tellAbove(ModelListener.dossierOf(execution), 1), true));
    }

    @Bean
    JavaDelegate tellHeadOfAgency(@Lazy FeedbackWatch watch) {
        return (execution) -> watch.tellAbove(ModelListener.dossierOf(execution), 2);
    }

    @Bean
    JavaDelegate tellOfFollowUp(@Lazy FeedbackWatch watch) {
        return (execution) -> watch.tellOfFollowUp(ModelListener.dossierOf(execution));
    }

}
