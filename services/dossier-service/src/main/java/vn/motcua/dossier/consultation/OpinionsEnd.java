package vn.motcua.dossier.consultation;

/** Why opinions that were asked for are no longer needed. */
public enum OpinionsEnd {

    /** The dossier is settled. */
    SETTLED,

    /** The applicant withdrew it. */
    WITHDRAWN,

    /** The same matter goes on under another dossier. */
    DUPLICATE,

    /** Another agency goes on with it, and asks anew what it needs. */
    MOVED

}
