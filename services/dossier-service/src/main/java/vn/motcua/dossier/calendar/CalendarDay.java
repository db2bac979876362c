package vn.motcua.dossier.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A day of the year that is not as its weekday says.
 *
 * @param day in Vietnam
 * @param name ngày lễ or reason, as announced
 * @param source decision or press report it was read in, or that it is recalled
 * @param replaces the day off that a make-up day pays for; absent on days off
 */
public record CalendarDay(LocalDate day, Kind kind, String name, String source, @Nullable LocalDate replaces) {

    /** What is special about the day. */
    public enum Kind {

        /** Ngày nghỉ lễ, tết (Labour Code 2019 A112). */
        PUBLIC_HOLIDAY,
        /** Nghỉ bù for a holiday on a weekly rest day (A111.3). */
        COMPENSATORY_OFF,
        /** Nghỉ hoán đổi, paid for by a make-up day. */
        SWAPPED_OFF,
        /** The agency's own day off, by its decision. */
        LOCAL_OFF,
        /** Ngày làm bù. */
        MAKE_UP_WORKING

    }

    boolean isMakeUp() {
        return this.kind == Kind.MAKE_UP_WORKING;
    }

    boolean isWeekdayOff() {
        DayOfWeek weekday = this.day.getDayOfWeek();
        return !isMakeUp() && weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY;
    }

}
