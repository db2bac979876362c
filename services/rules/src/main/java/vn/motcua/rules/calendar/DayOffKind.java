package vn.motcua.rules.calendar;

/** Why a day is off. */
public enum DayOffKind {

    /** A public holiday (Labour Code 2019 Art. 112). */
    PUBLIC_HOLIDAY,

    /**
     * Off instead of a holiday that fell on the weekly rest (Labour Code 2019 Art.
     * 111.3).
     */
    COMPENSATORY,

    /** Off in exchange for a make-up working day. */
    SWAPPED,

    /** Off at one agency for a reason of its own, by decision. */
    LOCAL

}
