package vn.motcua.events;

/**
 * A fact about the publication or the review of one procedure, with its state after it.
 */
public sealed interface ReviewFact extends Fact {

    /** The state after the fact. */
    ReviewSnapshot review();

    @Override
    default EventStream stream() {
        return EventStream.REVIEW;
    }

    @Override
    default String streamId() {
        return review().id().toString();
    }

    /** A procedure is to be published, or to be reviewed by the yearly plan. */
    record Opened(ReviewSnapshot review, String officer) implements ReviewFact {
    }

    /** It is what the decision says. */
    record Approved(ReviewSnapshot review, String officer) implements ReviewFact {
    }

    /** It is not what the decision says. */
    record SentBack(ReviewSnapshot review, String officer) implements ReviewFact {
    }

    /**
     * It was posted.
     *
     * @param place {@code DESK} or {@code WEBSITE}
     */
    record Published(ReviewSnapshot review, String place, String officer) implements ReviewFact {
    }

    /** Its day has come. */
    record TookEffect(ReviewSnapshot review) implements ReviewFact {
    }

    /** The unit has reviewed it, with a proposal or without. */
    record Reviewed(ReviewSnapshot review, String officer) implements ReviewFact {
    }

    /** Something was done with the proposal. */
    record FindingHandled(ReviewSnapshot review, String officer) implements ReviewFact {
    }

    /** What is to be done was not done when it was due. */
    record BecameOverdue(ReviewSnapshot review) implements ReviewFact {
    }

}
