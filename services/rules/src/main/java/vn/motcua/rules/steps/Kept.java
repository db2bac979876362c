package vn.motcua.rules.steps;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How a part of the way kept its time, in the words of the control slip: trước hạn, đúng
 * hạn, quá hạn.
 */
public enum Kept {

    /** On a day before the day on which it was due. */
    EARLY,
    /** On the day, and not after the instant. */
    ON_TIME,
    /** After the instant. */
    LATE;

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** What the slip says of somebody who was done then. */
    public static Kept of(Instant done, Instant due) {
        if (done.isAfter(due)) {
            return LATE;
        }
        return LocalDate.ofInstant(done, ZONE).isBefore(LocalDate.ofInstant(due, ZONE)) ? EARLY : ON_TIME;
    }

}
