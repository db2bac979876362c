package vn.motcua.dossier.obligation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A wait until an obligation is met.
 *
 * @param notice number of the notice that names it
 * @param noticeProof where the notice lies, or who sent it; may be empty
 * @param stops whether the legal clock stands still
 * @param begunBy account of the case officer
 * @param proof that it was met; absent until then
 */
public record Obligation(int place, String notice, String noticeProof, boolean stops, Instant begunAt, String begunBy,
        @Nullable String proof, @Nullable Instant endedAt, @Nullable String endedBy) {

    /** Whether it is still waited for. */
    public boolean isOpen() {
        return this.endedAt == null;
    }

}
