package vn.motcua.dossier.feedback;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.eventlog.EventLog;
import vn.motcua.dossier.flow.CountedWaits;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.FeedbackFact;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.feedback.AnswerTime;

/** The written answers that are awaited, when the calendar changes. */
@Component
class AnswerWaits implements CountedWaits {

    private final FeedbackStore store;

    private final Calendars calendars;

    private final EventLog events;

    private final LegalClock clock;

    AnswerWaits(FeedbackStore store, Calendars calendars, EventLog events, LegalClock clock) {
        this.store = store;
        this.calendars = calendars;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String process() {
        return "feedback";
    }

    @Override
    public List<UUID> openAfter(UUID cursor, Collection<String> agencies, int most) {
        return this.store.untoldAfter(cursor, agencies, most);
    }

    @Override
    public boolean moves(UUID id, Function<String, WorkingCalendar> calendars) {
        return moved(this.store.get(id), calendars).isPresent();
    }

    @Override
    public void recount(UUID id) {
        moved(this.store.lock(id), this.calendars::of).ifPresent((time) -> {
            Instant now = this.clock.instant();
            Feedback recounted = this.store.change(id).times(time).save();
            this.store.note(id, new FeedbackStore.Note(now, "system", "DueRecounted", null));
            this.events.append(new FeedbackFact.DueRecounted(recounted.snapshot()), now, "system");
        });
    }

    /** What was told in writing meanwhile was told in its time, and stays so. */
    private static Optional<AnswerTime> moved(Feedback feedback, Function<String, WorkingCalendar> calendars) {
        if (feedback.handling().toldAt() != null) {
            return Optional.empty();
        }
        Feedback.Times times = feedback.times();
        return Refusal.ifAnnounced(() -> AnswerTime.of(calendars.apply(feedback.agency()), times.receivedAt()))
            .filter((time) -> !(time.answerDueAt().equals(times.answerDueAt())
                    && time.escalateAt().equals(times.escalateAt()) && time.forwardBy().equals(times.forwardBy())));
    }

}
