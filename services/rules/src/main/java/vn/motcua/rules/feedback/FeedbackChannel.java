package vn.motcua.rules.feedback;

/** How an opinion reached the desk (Decree 20/2008/NĐ-CP Art. 6). */
public enum FeedbackChannel {

    /** The public form. */
    FORM,

    /** By telephone; the officer writes it down. */
    TELEPHONE,

    /** By e-mail. */
    EMAIL,

    /** At the desk, by word or by slip. */
    DESK

}
