package vn.motcua.rules.result;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/** A result that is ready before its day (Decree 61/2018 Art. 20). */
public final class EarlyReturn {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private EarlyReturn() {
    }

    /**
     * Whether the applicant has to be told beforehand: the result is ready on a day
     * before the one that was promised, so nobody knows yet that it can be fetched.
     * @param promisedAt the appointment on the receipt
     */
    public static boolean hasToBeTold(Instant readyAt, @Nullable Instant promisedAt) {
        return promisedAt != null && LocalDate.ofInstant(readyAt, ZONE).isBefore(LocalDate.ofInstant(promisedAt, ZONE));
    }

}
