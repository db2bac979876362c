package vn.motcua.dossier.paper;

/** The forms of the one-stop desk; title and mark come from the regime. */
public enum FormKey {

    /** Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
    RECEIPT(true),

    /** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
    SUPPLEMENT(false),

    /** Phiếu từ chối tiếp nhận giải quyết hồ sơ. */
    REFUSAL(true),

    /** Phiếu xin lỗi và hẹn lại ngày trả kết quả. */
    APOLOGY(true),

    /** Thông báo dừng giải quyết hồ sơ; not a form of every regime. */
    STOP(true),

    /**
     * Phiếu kiểm soát quá trình giải quyết hồ sơ: issued with the transfer, and filled
     * with each hand-over after it.
     */
    CONTROL_SLIP(false),
    /**
     * Thư xin lỗi for a wrong result or lost papers: a letter, and a form of no regime
     * (Decree 61/2018 Art. 21).
     */
    FAULT_LETTER(false),

    /** Phiếu chuyển hồ sơ to the competent agency: a form of no regime. */
    TRANSFER_SLIP(false),

    /**
     * Phiếu chuyển hồ sơ liên thông to one of the agencies that settle it: a form of no
     * regime (Decree 61/2018 Art. 19.6, 19.7).
     */
    ROUTE_SLIP(false),

    /**
     * Thông báo that the new appointment passed too: a form of no regime, and no second
     * letter of apology (Decree 61/2018 Art. 19.9).
     */
    LATE_NOTICE(true),

    /**
     * Thông báo under the e-seal alone: a form of no regime, and no letter of apology
     * (Decree 30/2020 Art. 13, 17).
     */
    SEAL_NOTICE(true),

    /**
     * Văn bản trả lời phản ánh, kiến nghị: of no dossier, and a form of no regime.
     */
    FEEDBACK_ANSWER(false),

    /**
     * Thông báo về việc không giải quyết hồ sơ: a refusal to settle, or a stop where the
     * regime has no form for it (Decree 61/2018 Art. 19.8).
     */
    SETTLE_REFUSAL(true),

    /**
     * Phiếu báo to the sender of an opinion that it is not taken up, or who handles it:
     * of no dossier, and a form of no regime.
     */
    FEEDBACK_NOTICE(false);

    private final boolean replacesEarlier;

    FormKey(boolean replacesEarlier) {
        this.replacesEarlier = replacesEarlier;
    }

    /** Whether offices write the number on it themselves: it can be signed on paper. */
    boolean isNumberTyped() {
        return this == APOLOGY;
    }

    /**
     * Whether a later paper of this form takes the place of an earlier one; each lawful
     * request for papers stands for itself.
     */
    boolean replacesEarlier() {
        return this.replacesEarlier;
    }

}
