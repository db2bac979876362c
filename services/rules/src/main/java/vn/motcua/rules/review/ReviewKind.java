package vn.motcua.rules.review;

/** Why somebody looks at a procedure. */
public enum ReviewKind {

    /** Thủ tục mới ban hành. */
    NEW,

    /** Thủ tục được sửa đổi, bổ sung. */
    AMENDED,

    /** Thủ tục bị bãi bỏ. */
    WITHDRAWN,

    /** The yearly plan of the agency says so. */
    PERIODIC;

    /** Whether it ends with a publication. */
    public boolean isPublication() {
        return this != PERIODIC;
    }

}
