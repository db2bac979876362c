package vn.motcua.rules.review;

/** What a person decides about a procedure. */
public enum ReviewAct {

    /** It is what the decision says. */
    APPROVE,

    /** It is not what the decision says. */
    SEND_BACK,

    /** It was posted at the one-stop desk. */
    AT_DESK,

    /** It was posted on the website. */
    ON_WEBSITE,

    /** The review proposes nothing. */
    KEEP,

    /** The review proposes a change. */
    PROPOSE,

    /** The proposal was handled. */
    HANDLE

}
