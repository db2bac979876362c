package vn.motcua.rules.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;
import vn.motcua.rules.calendar.WorkingCalendar;

/**
 * Lists by which papers go from the desk to a unit and results come back: one signature
 * for many (Decree 61/2018 Art. 18.2; domain D24). What was filed online goes at once and
 * needs no list (Art. 18.1).
 */
public final class HandOverListRules {

    private static final int LONGEST = 500;

    private HandOverListRules() {
    }

    /**
     * From when on a list that nobody confirmed is flagged: the next morning, when the
     * desk opens.
     */
    public static Instant confirmBy(WorkingCalendar calendar, Instant madeAt) {
        return calendar.opensAt(calendar.nextWorkingDayAfter(calendar.dateOf(madeAt)));
    }

    /**
     * Refuses disputes about what is not on the list, twice about the same, or without a
     * reason; all of them together.
     * @param listed the dossiers on the list
     * @return the reasons by dossier
     */
    public static Map<UUID, String> disputes(Set<UUID> listed, List<Dispute> disputes) {
        List<Refusal> found = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        Map<UUID, String> reasons = new java.util.LinkedHashMap<>();
        for (int i = 0; i < disputes.size(); i++) {
            Dispute dispute = disputes.get(i);
            String field = "disputed[" + i + "].";
            if (!listed.contains(dispute.dossier()) || !seen.add(dispute.dossier())) {
                found.add(new Refusal(RefusalReason.HANDOVER_NOT_LISTED, field + "dossier"));
            }
            else if (dispute.reason().isBlank()) {
                found.add(new Refusal(RefusalReason.REASON_MISSING, field + "reason"));
            }
            else if (dispute.reason().strip().length() > LONGEST) {
                found.add(new Refusal(RefusalReason.FIELD_INVALID, field + "reason"));
            }
            reasons.put(dispute.dossier(), dispute.reason().strip());
        }
        Refusals.refuseAny(found);
        return reasons;
    }

    /** An item that the receiver does not sign for, and why. */
    public record Dispute(UUID dossier, String reason) {
    }

}
