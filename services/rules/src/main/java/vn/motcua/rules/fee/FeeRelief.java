package vn.motcua.rules.fee;

/**
 * Whether all of a fee is owed (Law 97/2015/QH13 on fees and charges, Art. 10: exemption
 * and reduction).
 */
public enum FeeRelief {

    /** All of it. */
    NONE,
    /** Giảm. */
    REDUCED,
    /** Miễn. */
    EXEMPT

}
