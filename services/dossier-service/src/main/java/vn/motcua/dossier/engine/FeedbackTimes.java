package vn.motcua.dossier.engine;

import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.feedback.FeedbackWatch;

/** What the timers of an opinion's process ask for. */
@Component
public class FeedbackTimes {

    private final FeedbackWatch watch;

    FeedbackTimes(@Lazy FeedbackWatch watch) {
        this.watch = watch;
    }

    /** The first moment at which the answer is late. */
    public Date answerDueAt(DelegateExecution execution) {
        return after(this.watch.answerDueAt(ModelListener.dossierOf(execution)));
    }

    /** The first moment after the working day that follows. */
    public Date escalateAt(DelegateExecution execution) {
        return after(this.watch.escalateAt(ModelListener.dossierOf(execution)));
    }

    /**
     * The first moment after the day on which the other agency was expected to answer.
     */
    public Date followUpOverAt(DelegateExecution execution) {
        return Date.from(this.watch.followUpOverAt(ModelListener.dossierOf(execution)));
    }

    private static Date after(Instant instant) {
        return Date.from(instant.plusMillis(1));
    }

}
