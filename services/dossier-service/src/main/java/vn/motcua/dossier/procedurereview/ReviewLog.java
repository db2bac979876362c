package vn.motcua.dossier.procedurereview;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.eventlog.EventLog;
import vn.motcua.events.ReviewFact;

/** Writes down what happened to a review: the fact for all, the words for the agency. */
@Component
class ReviewLog {

    private final ReviewStore store;

    private final EventLog events;

    ReviewLog(ReviewStore store, EventLog events) {
        this.store = store;
        this.events = events;
    }

    void write(ReviewFact fact, Instant at, String account, @Nullable String words) {
        UUID review = fact.review().id();
        this.store.note(review, new ReviewStore.Note(at, account, act(fact), words));
        this.events.append(fact, at, account);
    }

    private static String act(ReviewFact fact) {
        String name = fact.getClass().getSimpleName();
        return (fact instanceof ReviewFact.Published published) ? name + "." + published.place() : name;
    }

}
