package vn.motcua.rules.review;

/** What was done with the proposal of a review. */
public enum Handling {

    /** The agency did it itself. */
    DONE,

    /** It went to the authority that is competent. */
    SUBMITTED,

    /** It is not followed; the words say why. */
    DECLINED

}
