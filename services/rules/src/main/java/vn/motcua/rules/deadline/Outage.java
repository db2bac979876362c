package vn.motcua.rules.deadline;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A stretch in which the system or the power was away, as its owner announced it.
 *
 * @param from when it began
 * @param until when it was over
 * @param cause in a few words for people to read: mất điện, mất mạng
 */
public record Outage(Instant from, Instant until, String cause, OutageNotice notice) {

    /** The reason code of the entries that an outage leaves in the ledgers. */
    public static final String REASON = "OUTAGE";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu", Locale.ROOT);

    public Outage {
        cause = cause.strip();
    }

    /** Whether both lie over each other for a while. */
    public boolean overlaps(Outage other) {
        return this.from.isBefore(other.until) && other.from.isBefore(this.until);
    }

    /**
     * The outage and its notice in one sentence: the legal basis of what it does to a
     * clock.
     */
    public String toVietnamese(ZoneId zone) {
        return "sự cố " + this.cause + " từ " + MOMENT.format(this.from.atZone(zone)) + " đến "
                + MOMENT.format(this.until.atZone(zone)) + ", " + this.notice.toVietnamese();
    }

}
