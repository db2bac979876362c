package vn.motcua.rules.dossier;

/** What people may do to a dossier. */
public enum DossierAct {

    /** Tiếp nhận: code, receipt, clock. */
    ACCEPT,

    /** Yêu cầu bổ sung, before or after acceptance. */
    REQUEST_SUPPLEMENT,

    /** The papers that were asked for came in full. */
    RECEIVE_SUPPLEMENT,

    /** Từ chối tiếp nhận. */
    REFUSE_RECEPTION,

    /** Chuyển hồ sơ to a unit. */
    TRANSFER,

    /** A step of the internal process is done. */
    COMPLETE_STEP,

    /** Back to the officer who handles it. */
    SEND_BACK,

    /** Xác minh: a longer lawful limit. */
    VERIFY,

    /** Dừng giải quyết. */
    STOP,

    /** The result, or the refusal to settle, is signed. */
    RESOLVE,

    /** Rút hồ sơ, by the citizen. */
    WITHDRAW,

    /** Sửa thủ tục chọn sai, under the same code. */
    CHANGE_PROCEDURE,

    /** Chuyển đến cơ quan có thẩm quyền. */
    MOVE_TO_AGENCY,

    /** Chuyển đến cơ quan có thẩm quyền before anybody accepted it. */
    FORWARD_TO_AGENCY,

    /** Tiếp nhận không phụ thuộc vào địa giới hành chính, for the competent agency. */
    TAKE_FOR_AGENCY,

    /** Đóng vì trùng hồ sơ. */
    CLOSE_DUPLICATE,

    /** Chuyển liên thông to other agencies. */
    SEND_TO_AGENCIES,

    /** Trả kết quả. */
    RETURN,

    /** A letter of apology is drafted. */
    DRAFT_APOLOGY,

    /** A letter of apology is signed. */
    SIGN_APOLOGY

}
