package vn.motcua.dossier.engine;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

import vn.motcua.dossier.remedy.Remedies;
import vn.motcua.dossier.survey.Surveys;

/** The service tasks of survey and remedy, by the names that the models use. */
@Configuration(proxyBeanMethods = false)
class RemedySteps {

    @Bean
    JavaDelegate inviteToSurvey(@Lazy Surveys surveys) {
        return (execution) -> surveys.invite(ModelListener.dossierOf(execution));
    }

    @Bean
    JavaDelegate flagRemedyOverdue(@Lazy Remedies remedies) {
        return (execution) -> remedies.flagOverdue(ModelListener.dossierOf(execution));
    }

}
