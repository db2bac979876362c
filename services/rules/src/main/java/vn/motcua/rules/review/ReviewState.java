package vn.motcua.rules.review;

import java.util.List;

/** Where a review stands, and what may be decided there. */
public enum ReviewState {

    /** Compared with the decision that publishes it. */
    TO_CHECK,

    /** To be posted at the desk and on the website. */
    TO_PUBLISH,

    /** Public in both places; its first day has not come. */
    AWAITS_EFFECT,

    /** Public in both places, and in effect. */
    IN_EFFECT,

    /** Not as the decision says: a corrected version is another review. */
    SENT_BACK,

    /** Reviewed by the unit that the plan names. */
    TO_REVIEW,

    /** A proposal waits for what is done with it. */
    TO_HANDLE,

    /** Reviewed; nothing is to be changed. */
    UNCHANGED,

    /** Reviewed; the proposal was handled. */
    HANDLED;

    /** What may be decided here; nothing where no person has to. */
    public List<ReviewAct> acts() {
        return switch (this) {
            case TO_CHECK -> List.of(ReviewAct.APPROVE, ReviewAct.SEND_BACK);
            case TO_PUBLISH -> List.of(ReviewAct.AT_DESK, ReviewAct.ON_WEBSITE);
            case TO_REVIEW -> List.of(ReviewAct.KEEP, ReviewAct.PROPOSE);
            case TO_HANDLE -> List.of(ReviewAct.HANDLE);
            case AWAITS_EFFECT, IN_EFFECT, SENT_BACK, UNCHANGED, HANDLED -> List.of();
        };
    }

    /** Whether nothing more happens. */
    public boolean isOver() {
        return this == IN_EFFECT || this == SENT_BACK || this == UNCHANGED || this == HANDLED;
    }

}
