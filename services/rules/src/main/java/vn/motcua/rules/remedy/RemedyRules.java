package vn.motcua.rules.remedy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.Refusals;
import vn.motcua.rules.calendar.WorkingCalendar;

/**
 * Every answer "ở mức trung bình trở xuống" is analysed and leads to a remedy, and the
 * head of the unit answers for it. No law says how fast: the cause is found within five
 * working days, the rule of this house.
 */
public final class RemedyRules {

    private static final int DAYS_TO_PLAN = 5;

    private static final int LONGEST_TEXT = 5_000;

    private RemedyRules() {
    }

    /** By when cause and remedy are set: the end of the fifth working day. */
    public static Instant planBy(WorkingCalendar calendar, Instant openedAt) {
        return calendar.closesAt(calendar.plusWorkingDays(calendar.dateOf(openedAt), DAYS_TO_PLAN));
    }

    /**
     * By when the remedy is done: the end of its day, or of the next working day where
     * nobody works on it (Civil Code 2015 Art. 148.5); never before its day is over.
     */
    public static Instant doneBy(WorkingCalendar calendar, LocalDate deadline) {
        return calendar.closesAt(calendar.nextOrSameWorkingDay(deadline));
    }

    /** Refuses a plan without cause, remedy or a working day to come. */
    public static void requirePlan(@Nullable String cause, @Nullable String measure, @Nullable LocalDate deadline,
            LocalDate today) {
        List<Refusal> wrong = new ArrayList<>();
        addIfUnfit(wrong, "rootCause", cause);
        addIfUnfit(wrong, "measure", measure);
        if (deadline == null) {
            wrong.add(new Refusal(RefusalReason.FIELD_MISSING, "deadline"));
        }
        else if (!deadline.isAfter(today)) {
            wrong.add(new Refusal(RefusalReason.FIELD_INVALID, "deadline", "kind", "DAY_TO_COME"));
        }
        Refusals.refuseAny(wrong);
    }

    /** Refuses to close without a word on what was done. */
    public static void requireResult(@Nullable String result) {
        List<Refusal> wrong = new ArrayList<>();
        addIfUnfit(wrong, "outcome", result);
        Refusals.refuseAny(wrong);
    }

    private static void addIfUnfit(List<Refusal> wrong, String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            wrong.add(new Refusal(RefusalReason.FIELD_MISSING, field));
        }
        else if (text.strip().length() > LONGEST_TEXT) {
            wrong.add(new Refusal(RefusalReason.TEXT_TOO_LONG, field, "most", Integer.toString(LONGEST_TEXT)));
        }
    }

}
