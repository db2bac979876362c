package vn.motcua.dossier.transfer;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A list by which papers were handed over.
 *
 * @param number counted by agency and year, from 1
 * @param madeBy account of the giver
 * @param confirmBy from when on it is flagged where nobody has confirmed it
 * @param confirmedBy account of the receiver who signed; absent until then
 * @param items how many dossiers are on it
 * @param disputed how many of them the receiver did not sign for
 */
public record HandOverList(UUID id, String agency, String unit, Direction direction, int year, int number,
        Instant madeAt, String madeBy, Instant confirmBy, @Nullable Instant confirmedAt, @Nullable String confirmedBy,
        int items, int disputed) {

    /** Whether it should have been confirmed by now. */
    public boolean isOverdue(Instant now) {
        return this.confirmedAt == null && !now.isBefore(this.confirmBy);
    }

}
