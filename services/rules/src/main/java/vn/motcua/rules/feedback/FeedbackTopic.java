package vn.motcua.rules.feedback;

/** What an opinion is about: it decides who answers (Decree 20/2008/NĐ-CP Art. 9, 13). */
public enum FeedbackTopic {

    /** How an officer behaved. */
    CONDUCT,

    /** That something took too long. */
    DELAY,

    /** A rule or a procedure itself. */
    REGULATION,

    /** Anything else. */
    OTHER

}
