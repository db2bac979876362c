package vn.motcua.dossier.tracking;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.result.ResultKind;
import vn.motcua.rules.result.ResultState;

/**
 * Whether a result holds. Nothing about the person it was made for.
 *
 * @param title what the procedure calls it
 * @param number absent where it was signed before results were kept
 * @param day on which it was signed
 * @param expired whether its last day is over
 */
public record ResultProof(ResultKind kind, String title, @Nullable String number, String agency, LocalDate day,
        @Nullable LocalDate validTo, ResultState state, boolean expired) {

    /** Whether one may rely on it today. */
    public boolean holds() {
        return this.state == ResultState.VALID && !this.expired;
    }

    /** Last part of the key of the verdict. */
    public String verdict() {
        return (this.state == ResultState.VALID && this.expired) ? "EXPIRED" : this.state.name();
    }

}
