package vn.motcua.dossier.procedurereview;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.Access;
import vn.motcua.dossier.access.Role;
import vn.motcua.dossier.catalogue.Catalogue;
import vn.motcua.dossier.flow.Commands;
import vn.motcua.dossier.time.LegalClock;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.review.ReviewKind;
import vn.motcua.rules.review.ReviewState;

/**
 * One decision publishes many procedures, and one walk to the board posts them all: they
 * go through the same acts, together or not at all.
 */
@Component
class PublicationBatch {

    static final int MOST = 100;

    private final ReviewOpening opening;

    private final ReviewWork work;

    private final ReviewQuery query;

    private final Catalogue catalogue;

    private final Access access;

    private final LegalClock clock;

    private final Commands commands;

    PublicationBatch(ReviewOpening opening, ReviewWork work, ReviewQuery query, Catalogue catalogue, Access access,
            LegalClock clock, Commands commands) {
        this.opening = opening;
        this.work = work;
        this.query = query;
        this.catalogue = catalogue;
        this.access = access;
        this.clock = clock;
        this.commands = commands;
    }

    /**
     * Writes down that they were published.
     * @return the reviews, in the order of the codes
     */
    List<ProcedureReview> publish(PublishedMany said) {
        this.access.require(Role.CATALOGUE_ADMIN);
        if (said.codes().isEmpty()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "procedures");
        }
        if (said.codes().size() > MOST) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "procedures", "kind", "AT_MOST_100");
        }
        return this.commands.run(() -> said.codes().stream().map((code) -> publish(code, said)).toList());
    }

    private ProcedureReview publish(String code, PublishedMany said) {
        ProcedureReview review = current(code);
        if (review.state() == ReviewState.TO_CHECK) {
            review = this.work.complete(review.id(), said.approval());
        }
        if (said.deskOn() != null && review.publication().desk() == null) {
            review = post(review, "AT_DESK", said.deskOn(), "deskOn");
        }
        if (said.websiteOn() != null && review.publication().website() == null) {
            review = post(review, "ON_WEBSITE", said.websiteOn(), "websiteOn");
        }
        return review;
    }

    private ProcedureReview post(ProcedureReview review, String place, LocalDate on, String field) {
        try {
            return this.work.complete(review.id(), PublishedMany.posted(place, on));
        }
        catch (Refusal refused) {
            throw "publishedOn".equals(refused.field()) ? new Refusal(refused.reason(), field, refused.facts())
                    : refused;
        }
    }

    /** What somebody is at with the version in force, or what is opened for it now. */
    private ProcedureReview current(String code) {
        String agency = this.access.current().agency();
        int version = this.catalogue.inForce(code, agency, this.clock.today()).version();
        return this.query.publication(agency, code, version).orElseGet(() -> {
            ReviewKind kind = (version == 1) ? ReviewKind.NEW : ReviewKind.AMENDED;
            return this.work.get(this.opening.open(new NewReview(kind.name(), code, version, null, null, null, null)));
        });
    }

}
