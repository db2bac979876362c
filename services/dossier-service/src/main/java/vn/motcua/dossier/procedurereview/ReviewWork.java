package vn.motcua.dossier.procedurereview;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.errand.Errand;
import vn.motcua.dossier.errand.Errands;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.procedurereview.ReviewActs.Act;
import vn.motcua.dossier.procedurereview.ReviewActs.Done;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.review.ReviewAct;
import vn.motcua.rules.review.ReviewRules;

/** What a person does about a review, in one transaction. */
@Component
class ReviewWork {

    private final ReviewStore store;

    private final ReviewActs acts;

    private final ReviewLog log;

    private final Errands errands;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    ReviewWork(ReviewStore store, ReviewActs acts, ReviewLog log, Errands errands, Access access, LegalClock clock,
            Commands commands) {
        this.store = store;
        this.acts = acts;
        this.log = log;
        this.errands = errands;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    ProcedureReview get(UUID id) {
        return this.store.get(id);
    }

    ProcedureReview complete(UUID id, ReviewSaid said) {
        return this.commands.run(() -> {
            ProcedureReview locked = this.store.lock(id);
            Errand errand = this.errands.requireMine(id);
            ReviewAct decided = ReviewRules.requireAct(said.decision(), locked.state());
            Act act = new Act(locked, said, this.clock.instant(), this.access.current().account());
            Done done = perform(decided, act);
            this.store.save(done.review());
            this.log.write(done.fact(), act.at(), act.account(), done.words());
            this.errands.close(errand, decided.name(),
                    Map.of("decision", decided.name(), "placeMissing", !done.review().publication().isComplete()));
            return done.review();
        });
    }

    private Done perform(ReviewAct decided, Act act) {
        return switch (decided) {
            case APPROVE -> this.acts.approve(act);
            case SEND_BACK -> this.acts.sendBack(act);
            case AT_DESK -> this.acts.atDesk(act);
            case ON_WEBSITE -> this.acts.onWebsite(act);
            case KEEP -> this.acts.keep(act);
            case PROPOSE -> this.acts.propose(act);
            case HANDLE -> this.acts.handle(act);
        };
    }

}
