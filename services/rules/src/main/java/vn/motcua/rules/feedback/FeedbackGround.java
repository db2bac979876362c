package vn.motcua.rules.feedback;

/** Why an opinion is not taken up. */
public enum FeedbackGround {

    /** Khiếu nại: another law, other limits (Decree 20/2008/NĐ-CP Art. 1). */
    COMPLAINT,

    /** Tố cáo: another law, other limits (Decree 20/2008/NĐ-CP Art. 1). */
    DENUNCIATION,

    /**
     * Name, address, telephone or a clear content is missing (Decree 20/2008/NĐ-CP Art.
     * 6, 7).
     */
    REQUIREMENTS_MISSING

}
