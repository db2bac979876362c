package vn.motcua.rules.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.deadline.ClockLedger;
import vn.motcua.rules.deadline.DeadlineCalculator;
import vn.motcua.rules.deadline.LimitUnit;
import vn.motcua.rules.deadline.TimeLimit;

/**
 * What the law asks of a consultation: the request states its content and its time, the
 * answer comes within it, and the clock of the dossier runs on (Decree 61/2018 Art.
 * 19.5). No general rule takes silence for consent; special law may (building permits:
 * twelve days, published for procedure 1.013225).
 */
public final class ConsultationRules {

    private static final int LONGEST_TEXT = 4000;

    private static final int MOST_DAYS = 60;

    private static final Set<LimitUnit> SILENCE_UNITS = Set.of(LimitUnit.WORKING_DAY, LimitUnit.DAY, LimitUnit.MONTH);

    private ConsultationRules() {
    }

    /**
     * The content of a question or an answer.
     * @throws Refusal if it is missing or longer than a page can hold
     */
    public static String requireText(@Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, field);
        }
        if (text.strip().length() > LONGEST_TEXT) {
            throw new Refusal(RefusalReason.FIELD_INVALID, field, "most", Integer.toString(LONGEST_TEXT));
        }
        return text.strip();
    }

    /**
     * The time for the answer in working days.
     * @throws Refusal if none is given, or none that can be right
     */
    public static TimeLimit requireDays(@Nullable Integer days) {
        if (days == null) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "days");
        }
        if (days < 1 || days > MOST_DAYS) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "days", "value", Integer.toString(days));
        }
        return TimeLimit.workingDays(days);
    }

    /** Who works on a dossier asks others, not itself. */
    public static void requireOther(String asking, String asked) {
        if (asking.equals(asked)) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "unit", "value", asked);
        }
    }

    /** Closing time of the last day, by the calculator of the dossiers themselves. */
    public static Instant dueAt(WorkingCalendar calendar, TimeLimit limit, Instant askedAt) {
        ClockLedger asked = ClockLedger.empty().with(ClockEntry.start(askedAt, "consultation"));
        return Objects.requireNonNull(new DeadlineCalculator(calendar).deadlineUnexplained(limit, asked).dueAt());
    }

    /**
     * Whether silence until the time of a question is over can be consent: the law counts
     * its own time, which an officer who asks for an earlier answer does not shorten.
     * @param askedFor when the time of the question is over
     * @param length how long one must have been silent; null where the law is not known
     * to say, and then silence says nothing
     */
    public static boolean isSilenceLongEnough(WorkingCalendar calendar, Instant askedAt, Instant askedFor,
            @Nullable TimeLimit length) {
        return length != null && !askedFor.isBefore(dueAt(calendar, length, askedAt));
    }

    /**
     * The length of a silence that is consent.
     * @throws Refusal if it is missing, or of no unit in which authorities are asked
     */
    public static TimeLimit requireSilence(@Nullable TimeLimit length) {
        if (length == null) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "limit");
        }
        if (!SILENCE_UNITS.contains(length.unit())) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "limit.unit", "value", length.unit().name());
        }
        return length;
    }

    /** What silence means when the time is over. */
    public static OpinionState afterSilence(boolean consentDeemed) {
        return consentDeemed ? OpinionState.CONSENT_DEEMED : OpinionState.OVERDUE;
    }

    /**
     * Lets the officer go on when every office has answered or let its time pass; before
     * that only with a reason.
     * @throws Refusal {@code OPINIONS_AWAITED} (fact {@code awaited}, how many)
     */
    public static void requireSettled(List<OpinionState> states, @Nullable String reason) {
        long awaited = states.stream().filter((state) -> state == OpinionState.ASKED).count();
        if (awaited > 0 && (reason == null || reason.isBlank())) {
            throw new Refusal(RefusalReason.OPINIONS_AWAITED, "comment", Map.of("awaited", Long.toString(awaited)));
        }
    }

}
