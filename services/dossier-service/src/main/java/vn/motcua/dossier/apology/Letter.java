package vn.motcua.dossier.apology;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.apology.ApologyReason;

/**
 * A letter of apology on its way from draft to delivery.
 *
 * @param draftNo how often it was written
 * @param reason words for the applicant beside the listed reason
 * @param newDueAt the new appointment that it proposes or, once signed, sets
 * @param paper the issued paper, once signed
 */
public record Letter(UUID id, UUID dossier, int draftNo, State state, ApologyReason reasonCode, @Nullable String reason,
        Instant newDueAt, String draftedBy, @Nullable String sentBackBecause, @Nullable UUID paper,
        @Nullable Instant signedAt, @Nullable Instant deliveredAt) {

    /** Where the letter is. */
    public enum State {

        /** Awaits the signatory. */
        TO_SIGN,

        /** Back with the drafter. */
        SENT_BACK,

        /** Signed and numbered. */
        SIGNED,

        /** With the applicant. */
        DELIVERED,

        /** Not needed any more; no number was taken. */
        CANCELLED,

        /** Signed, and called back before it was delivered. */
        RECALLED

    }

}
