package vn.motcua.dossier.feedback;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.errand.Errand;
import vn.motcua.dossier.errand.Errands;
import vn.motcua.dossier.eventlog.EventLog;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.events.FeedbackFact;
import vn.motcua.events.FeedbackSnapshot;

/** Completes the work on an opinion, in one transaction with all that it means. */
@Component
class FeedbackWork {

    private final FeedbackStore store;

    private final Classifying classifying;

    private final Answering answering;

    private final Telling telling;

    private final Errands errands;

    private final EventLog events;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    FeedbackWork(FeedbackStore store, Classifying classifying, Answering answering, Telling telling, Errands errands,
            EventLog events, Access access, LegalClock clock, Commands commands) {
        this.store = store;
        this.classifying = classifying;
        this.answering = answering;
        this.telling = telling;
        this.errands = errands;
        this.events = events;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /**
     * Completes what has to be done next.
     * @throws vn.motcua.rules.Refusal if the person may not, or the rules say no
     */
    Feedback complete(UUID id, FeedbackSaid said) {
        return this.commands.run(() -> {
            Feedback locked = this.store.lock(id);
            Errand errand = this.errands.requireMine(id);
            Act act = new Act(locked, said, said.requireDecision(), this.access.current(), this.clock.instant());
            Done done = decide(errand, act);
            Feedback changed = done.change.save();
            this.store.note(id, new FeedbackStore.Note(act.now, act.actor.account(), done.name(changed), done.words));
            this.events.append(done.fact.apply(changed.snapshot()), act.now, act.actor.account());
            this.errands.close(errand, act.decision, Map.of("decision", act.decision));
            return changed;
        });
    }

    private Done decide(Errand errand, Act act) {
        return switch (errand.kind()) {
            case CLASSIFY_FEEDBACK -> this.classifying.classify(act);
            case EXPLAIN_FEEDBACK -> this.classifying.explain(act);
            case TELL_SENDER -> this.telling.tell(act);
            case FOLLOW_FEEDBACK -> this.classifying.follow(act);
            case ANSWER_FEEDBACK -> this.answering.draft(act);
            case SIGN_ANSWER -> this.answering.sign(act);
            case PUBLISH_ANSWER -> this.answering.publish(act);
            default -> throw new IllegalStateException("An opinion has no work of kind " + errand.kind());
        };
    }

    /** One act of a person on a locked opinion. */
    record Act(Feedback feedback, FeedbackSaid said, String decision, Actor actor, Instant now) {

        String officer() {
            return this.actor.account();
        }

    }

    /**
     * What the act means.
     *
     * @param fact made from the state after it
     * @param words that stay with the agency
     */
    record Done(FeedbackChange change, Function<FeedbackSnapshot, FeedbackFact> fact, @Nullable String words) {

        String name(Feedback changed) {
            return this.fact.apply(changed.snapshot()).getClass().getSimpleName();
        }

    }

}
