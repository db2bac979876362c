package vn.motcua.rules.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;
import vn.motcua.rules.calendar.WorkingCalendar;

/**
 * What the acts on a review must bring, and by when. The law gives the day of publication
 * ({@link PublicationTime}) and asks for both places, the desk and the website (Decree
 * 63/2010/NĐ-CP Art. 17); two working days for the check and ten for a proposal are rules
 * of this house, so that both are watched.
 */
public final class ReviewRules {

    private static final int DAYS_TO_CHECK = 2;

    private static final int DAYS_TO_HANDLE = 10;

    private static final int YEARS_AHEAD = 10;

    private static final int LONGEST_TEXT = 5_000;

    private ReviewRules() {
    }

    /** By when it is compared with its decision. */
    public static Instant checkBy(WorkingCalendar calendar, Instant openedAt) {
        return calendar.closesAt(calendar.plusWorkingDays(calendar.dateOf(openedAt), DAYS_TO_CHECK));
    }

    /** By when something is done with a proposal. */
    public static Instant handleBy(WorkingCalendar calendar, Instant proposedAt) {
        return calendar.closesAt(calendar.plusWorkingDays(calendar.dateOf(proposedAt), DAYS_TO_HANDLE));
    }

    /**
     * By when a planned review is done: the end of its day, or of the next working day
     * where nobody works on it.
     * @throws Refusal {@code CALENDAR_MISSING} on field {@code dueOn}
     */
    public static Instant reviewBy(WorkingCalendar calendar, LocalDate dueOn) {
        try {
            return endOf(calendar, dueOn);
        }
        catch (Refusal refused) {
            throw new Refusal(refused.reason(), "dueOn", refused.facts());
        }
    }

    /**
     * The end of a day, or of the next working day where nobody works on it (Civil Code
     * 2015 Art. 148.5); never before the day is over.
     */
    public static Instant endOf(WorkingCalendar calendar, LocalDate day) {
        return calendar.closesAt(calendar.nextOrSameWorkingDay(day));
    }

    /**
     * What was decided, where it may be decided.
     * @throws Refusal {@code FIELD_MISSING} or {@code DECISION_UNKNOWN} on field
     * {@code decision}
     */
    public static ReviewAct requireAct(@Nullable String decision, ReviewState state) {
        if (decision == null || decision.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "decision");
        }
        return state.acts()
            .stream()
            .filter((act) -> act.name().equals(decision.strip()))
            .findFirst()
            .orElseThrow(() -> new Refusal(RefusalReason.DECISION_UNKNOWN, "decision",
                    Map.of("decision", decision.strip())));
    }

    /**
     * The day on which it was posted: not before the decision, not after today.
     * @param already when it was posted there before
     */
    public static LocalDate requirePosted(@Nullable LocalDate postedOn, LocalDate decisionOn,
            @Nullable LocalDate already, LocalDate today) {
        if (already != null) {
            throw new Refusal(RefusalReason.PLACE_PUBLISHED, "decision", "on", already.toString());
        }
        if (postedOn == null) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "publishedOn");
        }
        if (postedOn.isAfter(today) || postedOn.isBefore(decisionOn)) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "publishedOn", "kind",
                    postedOn.isAfter(today) ? "NOT_AFTER_TODAY" : "NOT_BEFORE_DECISION");
        }
        return postedOn;
    }

    /** A proposal says what kind of change, and in words. */
    public static void requireFinding(@Nullable Finding finding, @Nullable String text) {
        requireBoth("finding", finding, text);
    }

    /** What was done with a proposal, and in words. */
    public static void requireHandling(@Nullable Handling handling, @Nullable String text) {
        requireBoth("handling", handling, text);
    }

    /** Words without blanks around, where the act needs them. */
    public static String requireWords(@Nullable String text) {
        Refusals.refuseAny(unfit(text));
        return (text == null) ? "" : text.strip();
    }

    /** Words that may be missing. */
    public static @Nullable String wordsIfAny(@Nullable String text) {
        return (text == null || text.isBlank()) ? null : requireWords(text);
    }

    /** A day that a plan or a withdrawal names lies ahead. */
    public static LocalDate requireAhead(String field, @Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            throw new Refusal(RefusalReason.FIELD_MISSING, field);
        }
        if (!day.isAfter(today) || day.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new Refusal(RefusalReason.FIELD_INVALID, field, "kind",
                    day.isAfter(today) ? "TOO_FAR_AHEAD" : "DAY_TO_COME");
        }
        return day;
    }

    private static void requireBoth(String field, @Nullable Object chosen, @Nullable String text) {
        List<Refusal> wrong = new ArrayList<>();
        if (chosen == null) {
            wrong.add(new Refusal(RefusalReason.FIELD_MISSING, field));
        }
        wrong.addAll(unfit(text));
        Refusals.refuseAny(wrong);
    }

    private static List<Refusal> unfit(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of(new Refusal(RefusalReason.FIELD_MISSING, "text"));
        }
        return (text.strip().length() > LONGEST_TEXT)
                ? List.of(new Refusal(RefusalReason.TEXT_TOO_LONG, "text", "most", Integer.toString(LONGEST_TEXT)))
                : List.of();
    }

}
