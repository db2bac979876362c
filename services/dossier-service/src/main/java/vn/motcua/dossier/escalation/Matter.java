package vn.motcua.dossier.escalation;

/** What nobody did. */
public enum Matter {

    /** The question whether it will be in time was not answered. */
    QUESTION,

    /** The letter of apology was not signed. */
    LETTER,

    /** Late, and no letter has been signed. */
    LATE_WITHOUT_LETTER,

    /** Late, with a letter. */
    LATE_WITH_LETTER,

    /** The new appointment has passed too. */
    REAPPOINTMENT_BROKEN,

    /** A drafted stop was not signed. */
    STOP_UNSIGNED

}
