package vn.motcua.rules.feedback;

/** Where an opinion stands. */
public enum FeedbackState {

    /** In the book, not classified. */
    RECEIVED,

    /** A unit is asked what happened. */
    WITH_UNIT,

    /** With another agency; the sender is told who handles it and until when. */
    FORWARDED,

    /** The answer is to be written. */
    TO_ANSWER,

    /** The answer awaits a signature. */
    TO_SIGN,

    /** Answered in writing: signed, and sent to the sender. */
    ANSWERED,

    /** Answered, and the answer is shown to everybody. */
    PUBLISHED,

    /** Answered, and the answer is not published. */
    KEPT,

    /** Not taken up; the sender is told why and where to go. */
    REFUSED

}
