package vn.motcua.rules.result;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.dossier.IdentityKind;

/**
 * Who came for a result, as entered.
 *
 * @param capacity null where nobody said it, which is refused
 * @param authorisation the paper that allows it: number, date, who certified it
 * @param relation to the owner where no paper is asked for: the child's father
 * @param lostReceipt the receipt was lost, and a pledge about it was signed (cam kết mất
 * phiếu)
 * @param acknowledged how the person confirmed; none where the post or a system did, or
 * nobody said so
 */
public record Collector(String name, @Nullable Capacity capacity, @Nullable IdentityKind idKind,
        @Nullable String idNumber, @Nullable String authorisation, @Nullable String relation, boolean lostReceipt,
        @Nullable Acknowledgement acknowledged) {

    /** In which part the person came. */
    public enum Capacity {

        /** Người nộp hồ sơ. */
        SUBMITTER,

        /** Chủ hồ sơ. */
        OWNER,

        /** Người đại diện named in the dossier. */
        REPRESENTATIVE,

        /** Another person, by authorisation or relation. */
        AUTHORISED

    }

    /** How the receipt of the result was confirmed. */
    public enum Acknowledgement {

        /** Ký nhận. */
        SIGNATURE,

        /** Điểm chỉ: who cannot write leaves a fingerprint. */
        FINGERPRINT

    }

}
