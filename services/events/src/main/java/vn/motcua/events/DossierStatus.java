package vn.motcua.events;

/** Where a dossier stands; the number is the national exchange code (domain §1.3). */
public enum DossierStatus {

    /** Mới đăng ký. */
    SUBMITTED(1),

    /** Được tiếp nhận. */
    ACCEPTED(2),

    /** Không được tiếp nhận. */
    RECEPTION_REFUSED(3),

    /** Đang xử lý. */
    IN_PROGRESS(4),

    /** Yêu cầu bổ sung giấy tờ, after acceptance. */
    AWAITING_SUPPLEMENT(5),

    /** Yêu cầu bổ sung giấy tờ, before acceptance: no clock runs. */
    SUPPLEMENT_BEFORE_ACCEPTANCE(5),

    /** Công dân yêu cầu rút hồ sơ. */
    WITHDRAWN(7),

    /**
     * Trùng hồ sơ: the same matter goes on under another dossier; stopped without a
     * decision.
     */
    DUPLICATE(8),

    /** Dừng xử lý. */
    STOPPED(8),

    /** Đã xử lý xong. */
    RESOLVED(9),

    /** Đã trả kết quả. */
    RETURNED(10);

    private final int nationalCode;

    DossierStatus(int nationalCode) {
        this.nationalCode = nationalCode;
    }

    /** The code of the national exchange. */
    public int nationalCode() {
        return this.nationalCode;
    }

}
