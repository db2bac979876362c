package vn.motcua.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.calendar.WorkingCalendar;

/**
 * The last day on which a letter of apology can still be in time (Decree 61/2018 Art.
 * 19.9), and what happens on it while nobody acts: two alarms to those whose work it is,
 * then the supervisor and the head of the agency are told, while there is an hour left to
 * sign. The moments are the house's own; the law names only the day.
 */
public record LastDay(Instant firstAlarm, Instant secondAlarm, Instant supervisorAt, Instant headAt) {

    private static final LocalTime FIRST = LocalTime.of(10, 0);

    private static final LocalTime SECOND = LocalTime.of(14, 0);

    private static final LocalTime SUPERVISOR = LocalTime.of(15, 0);

    private static final Duration HOUR = Duration.ofHours(1);

    /**
     * The moments of a day.
     * @param closing when the agency closes on that day
     */
    public static LastDay of(WorkingCalendar calendar, Instant closing) {
        LocalDate day = calendar.dateOf(closing);
        Instant opening = calendar.opensAt(day);
        Instant head = calendar.minusWorkingTime(closing, HOUR);
        Instant supervisor = calendar.at(day, SUPERVISOR);
        if (supervisor.isBefore(head)) {
            return new LastDay(notBefore(opening, calendar.at(day, FIRST)),
                    notBefore(opening, calendar.at(day, SECOND)), supervisor, head);
        }
        // a day that closes early: an hour of work between one step and the next
        return new LastDay(notBefore(opening, calendar.minusWorkingTime(closing, HOUR.multipliedBy(4))),
                notBefore(opening, calendar.minusWorkingTime(closing, HOUR.multipliedBy(3))),
                notBefore(opening, calendar.minusWorkingTime(closing, HOUR.multipliedBy(2))), notBefore(opening, head));
    }

    /**
     * The moments for a letter that waits for its signature: those of the apology-by day;
     * where that cannot be met any more, those of the next day that has them all.
     * @param apologyBy null where no letter can come before the end
     * @param since when the letter was laid before the signatory
     */
    public static LastDay ofLetter(WorkingCalendar calendar, @Nullable Instant apologyBy, Instant since) {
        if (apologyBy != null && since.isBefore(apologyBy)) {
            return of(calendar, apologyBy);
        }
        LocalDate day = calendar.nextOrSameWorkingDay(calendar.dateOf(since));
        LastDay first = of(calendar, calendar.closesAt(day));
        return since.isBefore(first.firstAlarm) ? first
                : of(calendar, calendar.closesAt(calendar.nextOrSameWorkingDay(day.plusDays(1))));
    }

    private static Instant notBefore(Instant opening, Instant moment) {
        return moment.isBefore(opening) ? opening : moment;
    }

}
