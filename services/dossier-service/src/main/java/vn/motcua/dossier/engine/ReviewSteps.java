package vn.motcua.dossier.engine;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

import vn.motcua.dossier.procedurereview.ReviewOffice;

/** The service tasks of a procedure's review, by the names that the model uses. */
@Configuration(proxyBeanMethods = false)
class ReviewSteps {

    @Bean
    JavaDelegate flagReviewOverdue(@Lazy ReviewOffice reviews) {
        return (execution) -> reviews.flagOverdue(ModelListener.dossierOf(execution));
    }

    @Bean
    JavaDelegate putIntoEffect(@Lazy ReviewOffice reviews) {
        return (execution) -> reviews.putIntoEffect(ModelListener.dossierOf(execution));
    }

}
