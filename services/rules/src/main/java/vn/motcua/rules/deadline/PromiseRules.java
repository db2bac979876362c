package vn.motcua.rules.deadline;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of the date that was printed for the citizen on the receipt (Mẫu số 01,
 * Circular 01/2018/TT-VPCP Art. 9).
 */
public final class PromiseRules {

    private PromiseRules() {
    }

    /**
     * A printed promise never moves earlier by itself: who comes on the printed day must
     * not have been expected before, whether an entry was set right or the State made a
     * Saturday a working day, or an outage was taken back. What somebody decides anew
     * about the clock, with a paper to tell it (Decree 61/2018 Art. 19.4 and 19.9),
     * replaces it.
     * @param promisedAt null where nothing was printed yet
     * @param because the entry after which the clock yields the date
     * @param dueAt the current appointment
     */
    public static Instant promise(@Nullable Instant promisedAt, ClockEntryType because, Instant dueAt) {
        boolean byItself = because == ClockEntryType.CORRECT || because == ClockEntryType.CALENDAR
                || because == ClockEntryType.INCLUDE;
        return (promisedAt != null && byItself && promisedAt.isAfter(dueAt)) ? promisedAt : dueAt;
    }

}
