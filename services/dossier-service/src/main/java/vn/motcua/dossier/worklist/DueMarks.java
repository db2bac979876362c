package vn.motcua.dossier.worklist;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.calendar.Calendars;
import vn.motcua.dossier.page.Formats;
import vn.motcua.dossier.page.Texts;
import vn.motcua.dossier.time.Clocks;
import vn.motcua.events.DossierStatus;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.calendar.WorkingCalendar;

/** Puts the time left into words, counted in the working time of the agency. */
@Component
public class DueMarks {

    private final Calendars calendars;

    private final Texts texts;

    DueMarks(Calendars calendars, Texts texts) {
        this.calendars = calendars;
        this.texts = texts;
    }

    /** The mark of a dossier at that legal time. */
    public DueMark of(Times times, Instant now) {
        Instant legalDue = instant(times.originalDueAt());
        if (times.resolvedAt() != null) {
            boolean late = legalDue != null && times.resolvedAt().toInstant().isAfter(legalDue);
            return late ? new DueMark(DueMark.Kind.LATE, this.texts.of("due.resolved-late"), "")
                    : new DueMark(DueMark.Kind.DONE, this.texts.of("due.resolved-in-time"), "");
        }
        if (legalDue == null) {
            return new DueMark(DueMark.Kind.NONE, this.texts.of("due.none." + times.status()), "");
        }
        return running(times, legalDue, now);
    }

    private DueMark running(Times times, Instant legalDue, Instant now) {
        String appointment = times.reappointed() ? this.texts.of("due.reappointed",
                Formats.day(LocalDate.ofInstant(instantOr(times.dueAt(), legalDue), Clocks.ZONE))) : "";
        if (now.isAfter(legalDue)) {
            return new DueMark(DueMark.Kind.LATE, words(times.agency(), now, legalDue), appointment);
        }
        DueMark.Kind kind = now.isBefore(instantOr(times.soonAt(), legalDue)) ? DueMark.Kind.IN_TIME
                : DueMark.Kind.SOON;
        return new DueMark(kind, words(times.agency(), now, legalDue), appointment);
    }

    private String words(String agency, Instant now, Instant due) {
        try {
            WorkingCalendar calendar = this.calendars.of(agency);
            return now.isAfter(due) ? overdue(calendar, now, due) : left(calendar, now, due);
        }
        catch (Refusal calendarMissing) {
            return this.texts.of("due.no-calendar"); // the list must open even then
        }
    }

    private String overdue(WorkingCalendar calendar, Instant now, Instant due) {
        int days = calendar.workingDaysBetween(day(due), day(now));
        return (days > 0) ? this.texts.of("due.overdue-days", days)
                : this.texts.of("due.overdue-since", Formats.moment(due));
    }

    private String left(WorkingCalendar calendar, Instant now, Instant due) {
        int days = calendar.workingDaysBetween(day(now), day(due));
        if (days > 0) {
            return this.texts.of("due.days-left", days);
        }
        boolean working = calendar.isWorkingDay(day(due));
        Duration time = working ? calendar.workingTimeBetween(now, due) : Duration.between(now, due);
        if (time.toHours() > 0) {
            return this.texts.of(working ? "due.working-hours-left" : "due.hours-left", time.toHours());
        }
        return this.texts.of("due.minutes-left", time.toMinutes());
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Clocks.ZONE);
    }

    private static @Nullable Instant instant(@Nullable ZonedDateTime time) {
        return (time == null) ? null : time.toInstant();
    }

    private static Instant instantOr(@Nullable ZonedDateTime time, Instant otherwise) {
        return (time == null) ? otherwise : time.toInstant();
    }

    /**
     * What a mark is made from.
     *
     * @param dueAt the current appointment
     * @param originalDueAt the legal due, against which lateness is measured
     * @param soonAt from when on it is urgent: when the holder is asked, or warned where
     * nobody is asked; absent while no clock runs
     */
    public record Times(String agency, DossierStatus status, @Nullable ZonedDateTime dueAt,
            @Nullable ZonedDateTime originalDueAt, @Nullable ZonedDateTime soonAt, boolean reappointed,
            @Nullable ZonedDateTime resolvedAt) {

        /**
         * Of the desk's answer to what was handed in: no clock of the dossier runs yet.
         */
        public static Times ofAnswer(String agency, DossierStatus status, ZonedDateTime answerBy,
                @Nullable ZonedDateTime soonAt) {
            return new Times(agency, status, answerBy, answerBy, soonAt, false, null);
        }

    }

}
