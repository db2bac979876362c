package vn.motcua.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * All that figures need of one publication or review of a procedure; no words.
 *
 * @param unit who reviews; absent for a publication
 * @param version of the procedure in the catalogue
 * @param kind {@code NEW}, {@code AMENDED}, {@code WITHDRAWN} or {@code PERIODIC}
 * @param state {@code TO_CHECK}, {@code SENT_BACK}, {@code TO_PUBLISH},
 * {@code AWAITS_EFFECT}, {@code IN_EFFECT}; {@code TO_REVIEW}, {@code UNCHANGED},
 * {@code TO_HANDLE} or {@code HANDLED}
 * @param effectOn first day in effect; of a withdrawal, the first day without it
 * @param decisionInTime whether the decision was signed early enough before effect
 * @param publishBy last day that is in time for both places
 * @param deskOn when it was posted at the desk
 * @param websiteOn when it was posted on the website
 * @param planYear year of the plan that the review belongs to
 * @param reviewBy last day of the review
 * @param finding {@code AMEND}, {@code SIMPLIFY} or {@code ABOLISH}
 * @param handling {@code DONE}, {@code SUBMITTED} or {@code DECLINED}
 * @param overdue whether what is to be done now is flagged as too late
 */
public record ReviewSnapshot(UUID id, String agency, @Nullable String unit, String procedure, int version, String kind,
        String state, Instant openedAt, @Nullable LocalDate effectOn, @Nullable LocalDate decisionOn,
        @Nullable Boolean decisionInTime, @Nullable LocalDate publishBy, @Nullable LocalDate deskOn,
        @Nullable LocalDate websiteOn, @Nullable Integer planYear, @Nullable LocalDate reviewBy,
        @Nullable LocalDate reviewedOn, @Nullable String finding, @Nullable String handling, boolean overdue) {
}
