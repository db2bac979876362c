package vn.motcua.dossier.feedback;

import java.time.Instant;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.errand.ErrandSubject;
import vn.motcua.dossier.eventlog.EventLog;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.FeedbackFact;

/** Watches over the day of the answer, for the process that moves an opinion. */
@Component
public class FeedbackWatch implements ErrandSubject {

    private final FeedbackStore store;

    private final EventLog events;

    private final LegalClock clock;

    FeedbackWatch(FeedbackStore store, EventLog events, LegalClock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String process() {
        return "feedback";
    }

    @Override
    public void lock(UUID subject) {
        this.store.lock(subject);
    }

    @Override
    public Place placeOf(UUID subject) {
        Feedback feedback = this.store.get(subject);
        return new Place(feedback.agency(), feedback.handling().unit());
    }

    /** The last moment at which the answer is in time. */
    public Instant answerDueAt(UUID feedback) {
        return this.store.get(feedback).times().answerDueAt();
    }

    /** When a missing answer is told to the head of the agency. */
    public Instant escalateAt(UUID feedback) {
        return this.store.get(feedback).times().escalateAt();
    }

    /**
     * Tells those above that nothing was written to the sender, once a level.
     * @param level 1 for the head of the desk, 2 for the head of the agency
     * @return whether something is still to be written
     */
    public boolean tellAbove(UUID id, int level) {
        Feedback feedback = this.store.lock(id);
        if (feedback.handling().toldAt() != null) {
            return false;
        }
        if (feedback.handling().escalated() < level) {
            Instant now = this.clock.instant();
            Feedback told = this.store.change(id).escalated(level).save();
            this.store.note(id, new FeedbackStore.Note(now, "system", "Escalated", null));
            this.events.append(new FeedbackFact.Escalated(told.snapshot(), level), now, "system");
        }
        return true;
    }

}
