package vn.motcua.rules.deadline;

/**
 * By when a letter of apology is signed, as a regime has it: at the closing of a working
 * day before the due day. Decree 61/2018 Art. 19.9 says one day at the latest; that it is
 * a working day is inferred.
 */
public enum ApologyTerm {

    /** One working day before. */
    LAST_WORKING_DAY_BEFORE_DUE_DAY(1),

    /** Two working days before. */
    SECOND_LAST_WORKING_DAY_BEFORE_DUE_DAY(2),

    /** Three working days before. */
    THIRD_LAST_WORKING_DAY_BEFORE_DUE_DAY(3);

    private final int days;

    ApologyTerm(int days) {
        this.days = days;
    }

    /** How many working days before the due day. */
    int days() {
        return this.days;
    }

}
