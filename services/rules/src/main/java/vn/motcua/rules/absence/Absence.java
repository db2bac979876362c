package vn.motcua.rules.absence;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;

/**
 * Somebody is away, and another does the work.
 *
 * @param roles whose work is handed over; for other roles of the same person another
 * substitute may be named
 * @param from first moment
 * @param until first moment after it; earlier than was planned where it was ended
 */
public record Absence(String person, Set<String> roles, String substitute, Instant from, Instant until) {

    public Absence {
        roles = Set.copyOf(roles);
    }

    /** Whether the person is away at that moment. */
    public boolean covers(Instant moment) {
        return !moment.isBefore(this.from) && moment.isBefore(this.until);
    }

    boolean shares(Absence other) {
        return this.from.isBefore(other.until) && other.from.isBefore(this.until);
    }

    boolean isOfSameWork(Absence other) {
        return this.person.equals(other.person) && !Collections.disjoint(this.roles, other.roles);
    }

}
