package vn.motcua.dossier.engine;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.procedurereview.ReviewOffice;

/** What the timers of a review's process ask for. */
@Component
public class ReviewTimes {

    private final ReviewOffice reviews;

    ReviewTimes(@Lazy ReviewOffice reviews) {
        this.reviews = reviews;
    }

    /** The first moment at which what is to be done is late. */
    public Date dueAt(DelegateExecution execution) {
        return Date.from(this.reviews.dueAt(ModelListener.dossierOf(execution)).plusMillis(1));
    }

    /** The beginning of the first day in effect. */
    public Date effectAt(DelegateExecution execution) {
        return Date.from(this.reviews.effectAt(ModelListener.dossierOf(execution)));
    }

}
