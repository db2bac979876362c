package vn.motcua.rules.apology;

/**
 * Who is told of lateness, by days. The rule itself is a decision table that a lawyer
 * reads; this is how it is asked.
 */
public interface EscalationLevels {

    /**
     * Asks about one matter.
     * @param daysLate whole working days past the due instant, from 0
     */
    EscalationLevel of(LateMatter matter, int daysLate);

    /** What is wrong. */
    enum LateMatter {

        /** Late, and no letter has been signed. */
        LATE_WITHOUT_LETTER,

        /** Late, with a letter. */
        LATE_WITH_LETTER,

        /** The new appointment has passed too. */
        REAPPOINTMENT_BROKEN,

        /**
         * A drafted stop that nobody has signed (Decree 61/2018 Art. 19.8: what is not
         * settled is told in writing); its days are counted from the day it was drafted.
         */
        STOP_UNSIGNED

    }

}
