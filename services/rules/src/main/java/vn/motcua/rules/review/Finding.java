package vn.motcua.rules.review;

/** What a review proposes. */
public enum Finding {

    /** Sửa đổi, bổ sung. */
    AMEND,

    /** Đơn giản hóa, cắt giảm giấy tờ hoặc thời gian. */
    SIMPLIFY,

    /** Bãi bỏ. */
    ABOLISH

}
