package vn.motcua.dossier.paper;

/** The forms of the one-stop desk; title and mark come from the regime. */
public enum FormKey {

    /** Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
    RECEIPT,

    /** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
    SUPPLEMENT,

    /** Phiếu từ chối tiếp nhận giải quyết hồ sơ. */
    REFUSAL,

    /** Phiếu xin lỗi và hẹn lại ngày trả kết quả. */
    APOLOGY,

    /** Phiếu kiểm soát quá trình giải quyết hồ sơ. */
    CONTROL_SLIP

}
