package vn.motcua.dossier.errand;

/** The kinds of work that belong to no dossier, as the models name them. */
public enum ErrandKind {

    /** Take an opinion up, or not. */
    CLASSIFY_FEEDBACK,

    /** Say what happened. */
    EXPLAIN_FEEDBACK,

    /** Follow what another agency does. */
    FOLLOW_FEEDBACK,

    /** Write the answer. */
    ANSWER_FEEDBACK,

    /** Sign the answer. */
    SIGN_ANSWER,

    /** Approve what is published. */
    PUBLISH_ANSWER,

    /** Find the cause, set a remedy and a day. */
    PLAN_REMEDY,

    /** Say what was done, and close. */
    CLOSE_REMEDY,

    /** Compare a procedure with the decision that publishes it. */
    CHECK_PROCEDURE,

    /** Post a procedure at the desk and on the website. */
    PUBLISH_PROCEDURE,

    /** Review a procedure by the yearly plan. */
    REVIEW_PROCEDURE,

    /** Do something with what a review proposes. */
    HANDLE_FINDINGS

}
