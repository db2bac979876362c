package vn.motcua.dossier.procedurereview;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What somebody opens: the body of {@code POST /api/procedure-reviews}.
 *
 * @param reviewKind {@code NEW}, {@code AMENDED}, {@code WITHDRAWN} or {@code PERIODIC}
 * @param procedure code of the procedure, which the agency receives
 * @param version in the catalogue; the newest where none is given
 * @param effectOn of a withdrawal: the first day without it
 * @param planYear of a planned review: the year of the plan; that of the last day where
 * none is given
 * @param unit of a planned review: who reviews; the unit that settles it where none is
 * given
 * @param dueOn of a planned review: the last day
 */
public record NewReview(@Nullable String reviewKind, @Nullable String procedure, @Nullable Integer version,
        @Nullable LocalDate effectOn, @Nullable Integer planYear, @Nullable String unit, @Nullable LocalDate dueOn) {

    static final NewReview NOTHING = new NewReview(null, null, null, null, null, null, null);

    static NewReview of(String procedure) {
        return new NewReview(null, procedure, null, null, null, null, null);
    }

}
