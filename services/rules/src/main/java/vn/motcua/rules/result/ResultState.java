package vn.motcua.rules.result;

/** Whether a signed result holds. */
public enum ResultState {

    /** It holds. */
    VALID,

    /** It was called back and nothing has taken its place yet. */
    RECALLED,

    /** A corrected result took its place. */
    REPLACED

}
