package vn.motcua.rules.apology;

/** The two truths a letter may tell; the form's standing sentence knows only one. */
public enum ApologyWording {

    /** Dự kiến không thể trả kết quả đúng hạn. */
    BEFORE_EXPIRY,

    /** Đến nay chưa trả kết quả đúng thời hạn. */
    AFTER_EXPIRY

}
