package vn.motcua.dossier.worklist;

/** The kinds of work, as the models name them. */
public enum WorkKind {

    /** Check a dossier that was handed in. */
    CHECK,

    /** Hand it to the unit that settles it. */
    TRANSFER,

    /** A step of the internal process. */
    STEP,

    /** Sign the result. */
    SIGN,

    /** Sign that a dossier is stopped because papers never came. */
    SIGN_STOP,

    /** Settle and sign at the desk, at once. */
    SETTLE,

    /** Hand the result over. */
    RETURN,

    /** Kịp hay không kịp? */
    DEADLINE_QUESTION,

    /** Late already: why, and until when? */
    LATENESS_QUESTION,

    /** Sign the letter of apology. */
    SIGN_APOLOGY,

    /** Mend the draft that the signatory sent back. */
    REVISE_APOLOGY,

    /** Print the letter and hand it over. */
    DELIVER_APOLOGY,

    /** Sign the notice that the new appointment passed too. */
    SIGN_LATE_NOTICE,

    /** Hand that notice over. */
    DELIVER_LATE_NOTICE,

    /** Give the opinion that another office asked for. */
    CONSULT,

    /** Do an agency's part of a dossier that several agencies settle. */
    AGENCY_PART,

    /** Take the result of an upper authority back at the desk. */
    RECEIVE_BACK

}
