package vn.motcua.dossier.absence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.absence.Absence;

/**
 * An absence as it was entered.
 *
 * @param until first moment after it, as it was planned
 * @param endedAt when it was ended before that
 */
record AbsenceEntry(UUID id, String agency, String person, List<String> roles, String substitute, Instant from,
        Instant until, String reason, String enteredBy, Instant enteredAt, @Nullable String endedBy,
        @Nullable Instant endedAt) {

    /** What counts of it: to its early end, where it had one. */
    Absence rule() {
        return new Absence(this.person, Set.copyOf(this.roles), this.substitute, this.from, end());
    }

    Instant end() {
        return (this.endedAt != null && this.endedAt.isBefore(this.until)) ? this.endedAt : this.until;
    }

    boolean isOver(Instant now) {
        return !end().isAfter(now);
    }

}
