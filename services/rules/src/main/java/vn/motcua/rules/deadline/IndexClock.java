package vn.motcua.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Timeliness as the national index counts it (Decision 766/QD-TTg 2022, index 2.1),
 * beside the legal clock: it never begins anew after a supplement but subtracts the time
 * of it.
 */
public final class IndexClock {

    private IndexClock() {
    }

    /**
     * Whether a dossier counts as on time in a period.
     * <p>
     * More than one request for papers makes it overdue, whatever the dates say.
     * @param dossier what is known of it
     * @param periodEnd end of the reporting period: the end of what is not finished
     */
    public static boolean onTime(Dossier dossier, Instant periodEnd) {
        if (dossier.waits().size() > 1) {
            return false;
        }
        Instant end = end(dossier, periodEnd);
        Instant appointment = dossier.appointment();
        return (appointment != null) ? !end.isAfter(appointment) : within(dossier, end);
    }

    /**
     * The end of processing: finished, else returned, else stopped, refused or withdrawn;
     * while papers are awaited the day of the request; else the end of the period. The
     * time of a supplement that came in is subtracted.
     */
    public static Instant end(Dossier dossier, Instant periodEnd) {
        for (Instant end : java.util.Arrays.asList(dossier.finishedAt(), dossier.returnedAt(), dossier.endedAt())) {
            if (end != null) {
                return end.minus(waited(dossier.waits()));
            }
        }
        for (ClockLedger.Wait wait : dossier.waits()) {
            if (!wait.until().isBefore(periodEnd)) {
                return wait.from();
            }
        }
        return periodEnd.minus(waited(dossier.waits()));
    }

    /**
     * The appointment that the end is compared with: the legal due as if no papers had
     * been asked for, since the time of a supplement is taken off the end instead.
     * @return null while the clock has not started
     */
    public static @Nullable Instant appointment(DeadlineCalculator calculator, TimeLimit limit, ClockLedger ledger) {
        return calculator.deadlineUnexplained(limit, ledger.withoutWaits()).originalDueAt();
    }

    private static boolean within(Dossier dossier, Instant end) {
        Duration longest = dossier.longest();
        return longest != null && Duration.between(dossier.receivedAt(), end).compareTo(longest) <= 0;
    }

    private static Duration waited(List<ClockLedger.Wait> waits) {
        Duration sum = Duration.ZERO;
        for (ClockLedger.Wait wait : waits) {
            sum = sum.plus(Duration.between(wait.from(), wait.until()));
        }
        return sum;
    }

    /**
     * What the index looks at.
     *
     * @param appointment the day for the result, as synchronised
     * @param finishedAt đã xử lý xong
     * @param returnedAt đã trả kết quả
     * @param endedAt stopped, refused, or withdrawn after reception
     * @param waits each request for papers; one that is unanswered ends with the period
     * @param longest the longest time that the law gives, where there is no appointment;
     * without either it is not on time
     */
    public record Dossier(Instant receivedAt, @Nullable Instant appointment, @Nullable Instant finishedAt,
            @Nullable Instant returnedAt, @Nullable Instant endedAt, List<ClockLedger.Wait> waits,
            @Nullable Duration longest) {

        public Dossier {
            waits = List.copyOf(waits);
        }

    }

}
