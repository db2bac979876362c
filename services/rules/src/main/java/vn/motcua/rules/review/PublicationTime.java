package vn.motcua.rules.review;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.WorkingCalendar;

/**
 * What the day of a decision makes of a publication. The decision is signed 20 working
 * days (ministry) or 5 (province) before the procedure takes effect (Decree 63/2010/NĐ-CP
 * Art. 15); the procedure is public 10 or 5 working days after it was signed, 2 where it
 * is expedited (Art. 24). The day of signing is not counted.
 *
 * @param decisionInTime whether the decision was signed early enough; unknown where no
 * calendar reaches back to it
 * @param publishBy the last day for desk and website; unknown likewise
 */
public record PublicationTime(@Nullable Boolean decisionInTime, @Nullable LocalDate publishBy) {

    /** Of a decision so old that nobody can count its days. */
    public static final PublicationTime UNCOUNTED = new PublicationTime(null, null);

    private static final int DAYS_IF_EXPEDITED = 2;

    /**
     * Counts by the calendar of the agency that publishes.
     * @param effectOn first day in effect; of a withdrawal, the first day without it
     * @throws Refusal {@code CALENDAR_MISSING} on the day of the decision where the year
     * after the decision is not announced
     */
    public static PublicationTime of(WorkingCalendar calendar, PublishingDecision decision, LocalDate effectOn) {
        int days = decision.expedited() ? DAYS_IF_EXPEDITED : decision.issuer().daysToPublish();
        try {
            LocalDate publishBy = calendar.plusWorkingDays(decision.on(), days);
            LocalDate earliest = calendar.plusWorkingDays(decision.on(), decision.issuer().daysBeforeEffect());
            return new PublicationTime(!earliest.isAfter(effectOn), publishBy);
        }
        catch (Refusal refused) {
            if (refused.reason() == RefusalReason.CALENDAR_MISSING
                    && Integer.toString(decision.on().getYear()).equals(refused.facts().get("year"))) {
                return UNCOUNTED;
            }
            throw new Refusal(refused.reason(), "decisionOn", refused.facts());
        }
    }

    /** Whether something that was posted on that day was posted in time. */
    public boolean inTime(LocalDate postedOn) {
        return this.publishBy != null && !postedOn.isAfter(this.publishBy);
    }

}
