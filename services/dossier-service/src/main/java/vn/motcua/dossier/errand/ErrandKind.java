package vn.motcua.dossier.errand;

/** The kinds of work that belong to no dossier, as the models name them. */
public enum ErrandKind {

    /** Take an opinion up, or not. */
    CLASSIFY_FEEDBACK("/phan-anh-kien-nghi"),

    /** Say what happened. */
    EXPLAIN_FEEDBACK("/phan-anh-kien-nghi"),

    /** Bring what was written to the sender. */
    TELL_SENDER("/phan-anh-kien-nghi"),

    /** Follow what another agency does. */
    FOLLOW_FEEDBACK("/phan-anh-kien-nghi"),

    /** Write the answer. */
    ANSWER_FEEDBACK("/phan-anh-kien-nghi"),

    /** Sign the answer. */
    SIGN_ANSWER("/phan-anh-kien-nghi"),

    /** Approve what is published. */
    PUBLISH_ANSWER("/phan-anh-kien-nghi"),

    /** Find the cause, set a remedy and a day. */
    PLAN_REMEDY("/khac-phuc"),

    /** Say what was done, and close. */
    CLOSE_REMEDY("/khac-phuc"),

    /** Compare a procedure with the decision that publishes it. */
    CHECK_PROCEDURE("/ra-soat-thu-tuc"),

    /** Post a procedure at the desk and on the website. */
    PUBLISH_PROCEDURE("/ra-soat-thu-tuc"),

    /** Review a procedure by the yearly plan. */
    REVIEW_PROCEDURE("/ra-soat-thu-tuc"),

    /** Do something with what a review proposes. */
    HANDLE_FINDINGS("/ra-soat-thu-tuc");

    private final String page;

    ErrandKind(String page) {
        this.page = page;
    }

    /** The page that lists it. */
    public String page() {
        return this.page;
    }

}
