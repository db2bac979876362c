package vn.motcua.dossier.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.errand.ErrandSubject;
import vn.motcua.dossier.eventlog.EventLog;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.FeedbackFact;

/** Watches over the days of an opinion, for the process that moves it. */
@Component
public class FeedbackWatch implements ErrandSubject {

    private static final int HEAD_OF_AGENCY = 2;

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

    /** When the day is over on which the other agency is expected to answer. */
    public Instant followUpOverAt(UUID feedback) {
        return expectedOn(this.store.get(feedback)).plusDays(1).atStartOfDay(Clocks.ZONE).toInstant();
    }

    private static LocalDate expectedOn(Feedback feedback) {
        return Objects.requireNonNull(feedback.handling().expectedOn(), "what is followed has a day");
    }

    /**
     * Tells the head of the agency that the other agency has not answered by its day:
     * only the head can press another agency.
     */
    public void tellOfFollowUp(UUID id) {
        Feedback feedback = this.store.lock(id);
        Instant now = this.clock.instant();
        Feedback told = this.store.change(id).escalated(HEAD_OF_AGENCY).save();
        this.store.note(id, new FeedbackStore.Note(now, "system", "FollowUpOverdue", null));
        this.events.append(new FeedbackFact.FollowUpOverdue(told.snapshot(), expectedOn(feedback)), now, "system");
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
