package vn.motcua.dossier.remedy;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the head of the unit says: the body of {@code POST /api/remedies/{id}/complete}.
 *
 * @param decision {@code PLAN} with rootCause, measure and deadline; {@code CLOSE} with
 * outcome
 */
public record RemedySaid(@Nullable String decision, @Nullable String rootCause, @Nullable String measure,
        @Nullable LocalDate deadline, @Nullable String outcome) {

    static final RemedySaid NOTHING = new RemedySaid(null, null, null, null, null);

}
