package vn.motcua.rules.apology;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** Why a result will be, or is, late. */
public enum ApologyReason {

    /** Facts had to be verified. */
    VERIFICATION,

    /** A consulted agency did not answer in time. */
    CONSULTATION_LATE,

    /** Too few people. */
    STAFF_SHORTAGE,

    /** Power, network or software failed. */
    SYSTEM_FAILURE,

    /** The case is difficult. */
    COMPLEX_CASE,

    /** Anything else: needs words. */
    OTHER;

    /** Refuses {@link #OTHER} without words ({@code REASON_MISSING}). */
    public void requireWords(@Nullable String words) {
        if (this == OTHER && (words == null || words.isBlank())) {
            throw new Refusal(RefusalReason.REASON_MISSING, "reason");
        }
    }

}
