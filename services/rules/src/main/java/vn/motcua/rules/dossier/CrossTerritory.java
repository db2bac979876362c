package vn.motcua.rules.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * Reception regardless of territory (tiếp nhận không phụ thuộc vào địa giới hành chính):
 * the desk of one agency takes in what another one settles. The legal clock starts when
 * the competent agency receives the dossier (Decree 309/2026 Art. 8.3), so never at the
 * desk that took it in.
 */
public final class CrossTerritory {

    private CrossTerritory() {
    }

    /** How a dossier goes to the competent agency. */
    public enum Carriage {

        /** As data: it is there at once. */
        ELECTRONIC,

        /** On paper, by list or post: it is there when that desk says so. */
        PAPER

    }

    /**
     * Refuses to take a dossier in for another agency.
     * @param offered whether the procedure is received regardless of territory
     * @param here code of the agency whose desk takes it in
     * @param competent code of the agency that settles it
     * @param agencies codes of those that receive the procedure
     * @param takenBy code of the agency that took it in before; null where none did
     */
    public static void requireTaking(boolean offered, String here, @Nullable String competent,
            Collection<String> agencies, @Nullable String takenBy) {
        if (competent == null || competent.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "agency");
        }
        if (!offered || takenBy != null) {
            throw new Refusal(RefusalReason.PROCEDURE_NOT_CROSS_TERRITORY, "procedure");
        }
        if (competent.strip().equals(here)) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "agency", "value", here);
        }
        if (!agencies.contains(competent.strip())) {
            throw new Refusal(RefusalReason.PROCEDURE_NOT_AT_AGENCY, "agency", Map.of("agency", competent.strip()));
        }
    }

    /**
     * Refuses a reception by the competent agency before the other desk took it in.
     */
    public static void requireArrival(Instant takenAt, Instant receivedAt) {
        if (receivedAt.isBefore(takenAt)) {
            throw new Refusal(RefusalReason.CROSS_TERRITORY_STARTS_THERE, "receivedAt",
                    Map.of("receivedAt", receivedAt.toString(), "takenAt", takenAt.toString()));
        }
    }

}
