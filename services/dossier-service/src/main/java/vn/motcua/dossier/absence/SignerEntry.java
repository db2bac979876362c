package vn.motcua.dossier.absence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.time.Clocks;
import vn.motcua.rules.absence.SigningSubstitute;

/**
 * A line of the list of signing substitutes, as it was entered.
 *
 * @param endedAt when it was taken off the list
 */
record SignerEntry(UUID id, String agency, SigningSubstitute line, String enteredBy, Instant enteredAt,
        @Nullable Instant endedAt) {

    boolean isOver(Instant now) {
        LocalDate last = this.line.to();
        return this.endedAt != null || (last != null && last.isBefore(LocalDate.ofInstant(now, Clocks.ZONE)));
    }

}
