package vn.motcua.rules.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.WorkingCalendar;
import vn.motcua.rules.deadline.ClockEntry;
import vn.motcua.rules.deadline.ClockLedger;
import vn.motcua.rules.deadline.DeadlineCalculator;
import vn.motcua.rules.deadline.FinancialObligation;
import vn.motcua.rules.deadline.SupplementPolicy;
import vn.motcua.rules.deadline.TimeLimit;

/** How often, and with what, papers may be asked for (Decree 61/2018 Art. 11.2.c). */
public final class SupplementRules {

    /** Within what time the unit says that papers are missing, by general law. */
    public static final TimeLimit NOTICE = TimeLimit.workingDays(3);

    private SupplementRules() {
    }

    /** Refuses a further round where the table does ({@code SUPPLEMENT_AGAIN}). */
    public static void requireAnother(FurtherSupplement.Answer next, int roundsSoFar, int maxRounds) {
        if (next == FurtherSupplement.Answer.REFUSED) {
            throw new Refusal(RefusalReason.SUPPLEMENT_AGAIN, "supplement",
                    Map.of("rounds", Integer.toString(roundsSoFar), "max", Integer.toString(maxRounds)));
        }
    }

    /**
     * Refuses to allow a further round that needs no leave yet
     * ({@code ILLEGAL_TRANSITION}): rounds that the procedure itself allows are left, or
     * one was allowed and not used.
     */
    public static void requireExhausted(FurtherSupplement.Answer next) {
        if (next != FurtherSupplement.Answer.REFUSED) {
            throw new Refusal(RefusalReason.ILLEGAL_TRANSITION, "supplement", "act", "ALLOW_SUPPLEMENT");
        }
    }

    /**
     * Refuses a request of the unit after the time for its notice
     * ({@code SUPPLEMENT_TOO_LATE}): that a dossier is not eligible has to reach the
     * citizen within three working days from its reception, unless special law has
     * another time for it (Decree 61/2018 Art. 19.4). That holds whatever the clock does
     * while papers are awaited. A dossier whose papers came again has that time anew.
     * @param notice the time, {@link #NOTICE} where no special law has another
     * @param since from when it runs
     * @param allowed whether a supervisor answers for it
     * @return whether it is late
     */
    public static boolean requireInTime(TimeLimit notice, Instant since, Instant now, WorkingCalendar calendar,
            boolean allowed) {
        Instant last = Objects.requireNonNull(new DeadlineCalculator(calendar)
            .deadlineUnexplained(notice, ClockLedger.empty().with(ClockEntry.start(since, "notice")))
            .dueAt());
        boolean late = now.isAfter(last);
        if (late && !allowed) {
            throw new Refusal(RefusalReason.SUPPLEMENT_TOO_LATE, "supplement",
                    Map.of("last", last.toString(), "time", notice.toVietnamese()));
        }
        return late;
    }

    /**
     * From when the time for the notice runs: the reception, or when the papers had come
     * again. A clock that stood still for another reason does not begin it anew.
     * @param policy what the procedure's text lets a supplement do to the clock
     */
    public static Instant noticeSince(SupplementPolicy policy, ClockLedger ledger) {
        return ledger.entries()
            .stream()
            .filter((entry) -> entry.type() == policy.onReceipt() && !FinancialObligation.REASON.equals(entry.reason()))
            .map(ClockEntry::at)
            .reduce(ledger.startedAt(), (earlier, later) -> later);
    }

    /** Refuses a request that does not name what is missing. */
    public static void requireItems(Collection<String> items) {
        if (items.isEmpty() || items.stream().anyMatch(String::isBlank)) {
            throw new Refusal(RefusalReason.SUPPLEMENT_ITEMS_MISSING, "items");
        }
    }

}
