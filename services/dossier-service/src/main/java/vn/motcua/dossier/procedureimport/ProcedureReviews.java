package vn.motcua.dossier.procedureimport;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.procedurereview.ReviewOffice;
import vn.motcua.dossier.procedureimport.DraftStore.Decided;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.procedure.DoubtReason;

/**
 * The door for who looks at what is doubtful. What was decided stays with the line, by
 * whom and when.
 */
@Component
class ProcedureReviews {

    static final int PAGE = 50;

    private final Reviews reviews;

    private final DraftStore drafts;

    private final Publication publication;

    private final ReviewOffice office;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    ProcedureReviews(Reviews reviews, DraftStore drafts, Publication publication, ReviewOffice office, Access access,
            LegalClock clock, Commands commands) {
        this.reviews = reviews;
        this.drafts = drafts;
        this.publication = publication;
        this.office = office;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /** A page of what waits, from 0. */
    Page page(Reviews.Wanted wanted, int page) {
        requireReader();
        if (page < 0) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "page", "value", Integer.toString(page));
        }
        return new Page(this.reviews.page(wanted, page * PAGE, PAGE), page, this.reviews.count(wanted),
                this.reviews.byReason());
    }

    /**
     * Every line that was imported of a procedure, the newest first.
     * @throws Refusal {@code NOT_FOUND}
     */
    List<Draft> history(String code) {
        requireReader();
        List<Draft> all = this.drafts.history(code);
        if (all.isEmpty()) {
            throw new Refusal(RefusalReason.NOT_FOUND, "code", "procedure", code);
        }
        return all;
    }

    /** What the newest line clearly says. */
    Correction proposed(String code) {
        return this.publication.proposed(history(code).get(0));
    }

    /**
     * Publishes what the reviewer made of the line.
     * @param number the line that was looked at
     * @return the version
     * @throws Refusal {@code REVIEW_SETTLED} where it does not wait any more, else for
     * what is wrong with the correction
     */
    int accept(String code, int number, Correction correction) {
        this.access.require(Role.CATALOGUE_ADMIN);
        return this.commands.run(() -> {
            Draft draft = waiting(code, number);
            int version = this.publication.publish(code, this.publication.source(draft.record()), correction);
            this.office.published(code, version, this.access.current().account());
            settle(draft, DraftState.ACCEPTED, version, correction.note());
            return version;
        });
    }

    /** Refuses the line, with a reason. */
    void refuse(String code, int number, String reason) {
        this.access.require(Role.CATALOGUE_ADMIN);
        if (reason.isBlank()) {
            throw new Refusal(RefusalReason.REASON_MISSING, "reason");
        }
        this.commands.act(() -> settle(waiting(code, number), DraftState.REFUSED, null, reason.strip()));
    }

    /** The line, locked: of two who decide at once, the second finds it settled. */
    private Draft waiting(String code, int number) {
        this.drafts.lock(code);
        Draft newest = history(code).get(0);
        if (!newest.isWaiting() || newest.number() != number) {
            throw settled(newest);
        }
        return newest;
    }

    private void settle(Draft draft, DraftState state, @Nullable Integer version, String note) {
        Decided decided = new Decided(this.access.current().account(), this.clock.instant(),
                note.isBlank() ? null : note.strip());
        if (!this.drafts.settle(draft, state, version, decided)) {
            throw settled(draft);
        }
    }

    private static Refusal settled(Draft draft) {
        return new Refusal(RefusalReason.REVIEW_SETTLED, "number",
                (draft.version() != null) ? Map.of("version", Integer.toString(draft.version())) : Map.of());
    }

    private void requireReader() {
        this.access.require(Role.CATALOGUE_ADMIN, Role.AUDITOR);
    }

    /**
     * A page of what waits.
     *
     * @param page from 0
     * @param total on all pages
     * @param byReason how many wait for each reason, the commonest first
     */
    record Page(List<ReviewLine> items, int page, long total, Map<DoubtReason, Integer> byReason) {
    }

}
