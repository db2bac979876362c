package vn.motcua.rules.result;

import vn.motcua.events.Outcome;

/** What was signed at the end of the processing. */
public enum ResultKind {

    /** What the procedure promises: a certificate, a licence, a decision. */
    DECISION,

    /** The written refusal to settle (Decree 61/2018 Art. 19.8). */
    REFUSAL,

    /** The notice that the dossier is not settled any further. */
    STOP;

    /**
     * The kind that an outcome leads to.
     * @throws IllegalArgumentException for a withdrawal: nobody signs a result then
     */
    public static ResultKind of(Outcome outcome) {
        return switch (outcome) {
            case APPROVED -> DECISION;
            case REFUSED -> REFUSAL;
            case STOPPED -> STOP;
            case DUPLICATE -> throw new IllegalArgumentException("A duplicate has no result");
            case WITHDRAWN -> throw new IllegalArgumentException("A withdrawn dossier has no result");
        };
    }

}
