package vn.motcua.rules.dossier;

/**
 * Whether papers may be asked for once more (Decree 61/2018 Art. 11.2.c). The rule itself
 * is a decision table that a lawyer reads; this is how it is asked.
 */
public interface FurtherSupplement {

    /**
     * Asks about the next request.
     * @param maxRounds by the text of the procedure; one unless special law says more
     * @param leaves further rounds that a supervisor allowed and answers for; the index
     * counts such a dossier overdue all the same (Decision 766/2022, index 2.1)
     */
    Answer next(int roundsSoFar, int maxRounds, int leaves);

    /** What the table says of the next request. */
    enum Answer {

        /** The procedure's own text allows it. */
        ALLOWED,

        /** Only because a supervisor answers for it. */
        ALLOWED_BY_LEAVE,

        /** Not without the leave of a supervisor. */
        REFUSED

    }

}
