package vn.motcua.rules.dossier;

import java.time.LocalTime;

/**
 * The hours of a day in which nobody is sent a message (domain D29: 20:00 to 07:00),
 * unless the message itself has to be with the person by a legal moment.
 *
 * @param from first moment that is quiet
 * @param to first moment that is not; equal to {@code from} where no hour is quiet
 */
public record QuietHours(LocalTime from, LocalTime to) {

    /** Whether this time of the day is quiet. */
    public boolean at(LocalTime time) {
        boolean begun = !time.isBefore(this.from);
        boolean over = !time.isBefore(this.to);
        return this.from.isAfter(this.to) ? begun || !over : begun && !over;
    }

}
