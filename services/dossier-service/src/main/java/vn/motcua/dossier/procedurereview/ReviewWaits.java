package vn.motcua.dossier.procedurereview;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.flow.CountedWaits;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.calendar.WorkingCalendar;

/** What somebody has to do with a publication or a review, when the calendar changes. */
@Component
class ReviewWaits implements CountedWaits {

    private final ReviewStore store;

    private final Calendars calendars;

    ReviewWaits(ReviewStore store, Calendars calendars) {
        this.store = store;
        this.calendars = calendars;
    }

    @Override
    public String process() {
        return "procedure-review";
    }

    @Override
    public List<UUID> openAfter(UUID cursor, Collection<String> agencies, int most) {
        return this.store.awaitedAfter(cursor, agencies, most);
    }

    @Override
    public boolean moves(UUID id, Function<String, WorkingCalendar> calendars) {
        ProcedureReview review = this.store.get(id);
        return !Objects.equals(due(review, calendars), review.dueAt());
    }

    @Override
    public void recount(UUID id) {
        ProcedureReview review = this.store.lock(id);
        Instant due = due(review, this.calendars::of);
        if (!Objects.equals(due, review.dueAt())) {
            this.store.save(review.at(review.state(), due));
        }
    }

    private static @Nullable Instant due(ProcedureReview review, Function<String, WorkingCalendar> calendars) {
        return Refusal.ifAnnounced(() -> review.dueUnder(calendars.apply(review.agency()))).orElse(review.dueAt());
    }

}
