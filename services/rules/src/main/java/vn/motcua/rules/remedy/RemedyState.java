package vn.motcua.rules.remedy;

/** Where a remedy stands. */
public enum RemedyState {

    /** The head of the unit has not yet said what is done. */
    OPEN,

    /** Cause, remedy and day are set. */
    PLANNED,

    /** Done, and closed by a person. */
    CLOSED

}
