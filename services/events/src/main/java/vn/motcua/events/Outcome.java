package vn.motcua.events;

/** How the handling of an accepted dossier ended. */
public enum Outcome {

    /** Approved: a result was signed. */
    APPROVED,

    /**
     * Refused to settle, with a written reason inside the limit (Decree 61/2018 Art.
     * 19.8).
     */
    REFUSED,

    /** Stopped (dừng giải quyết). */
    STOPPED,

    /** Withdrawn by the applicant. */
    WITHDRAWN,

    /**
     * Closed because the same matter of the same person goes on under another dossier:
     * neither refused nor withdrawn, and counted once, with the one that stays.
     */
    DUPLICATE

}
