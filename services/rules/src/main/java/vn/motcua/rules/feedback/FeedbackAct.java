package vn.motcua.rules.feedback;

/** What is done with an opinion. */
public enum FeedbackAct {

    /** Not take it up. */
    REFUSE,

    /** Take it up at the desk. */
    HANDLE,

    /** Ask a unit of the agency. */
    ASSIGN,

    /** Send it to who is competent. */
    FORWARD,

    /** Say what happened. */
    EXPLAIN,

    /** Enter what the other agency said. */
    FOLLOW,

    /** Write the answer. */
    DRAFT,

    /** Sign the answer. */
    SIGN,

    /** Send the answer back. */
    SEND_BACK,

    /** Bring what was written to the sender. */
    TELL,

    /** Show the answer to everybody. */
    PUBLISH,

    /** Not publish it. */
    KEEP

}
