package vn.motcua.rules.absence;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * Which absence may be entered. The substitute is of the same agency and does the same
 * work; who signs in the head's place must be on the dated list of those who may (Decree
 * 30/2020 Art. 13). Nobody stands in for somebody who stands in: an authorisation is not
 * handed on (Art. 13.3), and one rule for all work keeps every signature traceable to one
 * decision.
 */
public final class AbsenceRules {

    /** The role whose signature follows the dated list. */
    public static final String SIGNATORY = "SIGNATORY";

    private AbsenceRules() {
    }

    /**
     * Refuses what cannot be.
     * @param maySign whether the substitute is on the list of signing substitutes all
     * that time
     * @param known the absences of the agency that are not over
     */
    public static void requireSound(Absence wanted, Officer person, Officer substitute, boolean maySign,
            Collection<Absence> known, Instant now) {
        requireTime(wanted, now);
        requireFit(wanted, person, substitute, maySign);
        known.stream().filter(wanted::shares).forEach((other) -> requireNoChain(wanted, other));
    }

    private static void requireTime(Absence wanted, Instant now) {
        if (!wanted.until().isAfter(wanted.from())) {
            throw new Refusal(RefusalReason.ABSENCE_BACKWARDS, "to");
        }
        if (wanted.from().isBefore(now)) {
            throw new Refusal(RefusalReason.ABSENCE_IN_PAST, "from");
        }
    }

    private static void requireFit(Absence wanted, Officer person, Officer substitute, boolean maySign) {
        if (person.account().equals(substitute.account())) {
            throw new Refusal(RefusalReason.SUBSTITUTE_SELF, "substitute");
        }
        if (!person.agency().equals(substitute.agency())) {
            throw new Refusal(RefusalReason.SUBSTITUTE_ELSEWHERE, "substitute");
        }
        if (wanted.roles().isEmpty() || !person.roles().containsAll(wanted.roles())) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "roles");
        }
        for (String role : wanted.roles()) {
            if (role.equals(SIGNATORY) && !maySign) {
                throw new Refusal(RefusalReason.SUBSTITUTE_MAY_NOT_SIGN, "substitute");
            }
            if (!role.equals(SIGNATORY) && !substitute.roles().contains(role)) {
                throw new Refusal(RefusalReason.SUBSTITUTE_WITHOUT_ROLE, "substitute", "role", role);
            }
        }
    }

    private static void requireNoChain(Absence wanted, Absence other) {
        Map<String, String> times = Map.of("from", other.from().toString(), "to", other.until().toString());
        if (other.isOfSameWork(wanted)) {
            throw new Refusal(RefusalReason.ABSENCE_OVERLAPS, "from", times);
        }
        if (other.substitute().equals(wanted.person())) {
            throw new Refusal(RefusalReason.SUBSTITUTE_CHAIN, "person", times);
        }
        if (other.person().equals(wanted.substitute())) {
            throw new Refusal(RefusalReason.SUBSTITUTE_AWAY, "substitute", times);
        }
    }

}
