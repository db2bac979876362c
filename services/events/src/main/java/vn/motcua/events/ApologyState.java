package vn.motcua.events;

/**
 * Whether a letter of apology was issued, and when (Decree 61/2018 Art. 19.9; report
 * 07a/BTP counts both sides).
 */
public enum ApologyState {

    /** No letter. */
    NONE,

    /** Issued before the limit expired. */
    BEFORE_EXPIRY,

    /** Issued only after the limit had expired. */
    AFTER_EXPIRY

}
