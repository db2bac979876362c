package vn.motcua.rules.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.function.IntPredicate;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * Working days, numbered once, so that counting them is looking up and costs the same for
 * one day and for a thousand.
 */
final class DayTable {

    private final LocalDays dates;

    private final long firstEpochDay;

    /** Day number to working days before it; one longer than the days. */
    private final int[] workingBefore;

    /** Number of the working day to day number. */
    private final int[] workingDays;

    /** Day number to days without a plan before it; one longer than the days. */
    private final int[] unplannedBefore;

    DayTable(LocalDays dates, int length, IntPredicate working, IntPredicate planned) {
        this.dates = dates;
        this.firstEpochDay = dates.day(0).toEpochDay();
        this.workingBefore = new int[length + 1];
        this.unplannedBefore = new int[length + 1];
        int[] days = new int[length];
        for (int day = 0; day < length; day++) {
            int before = this.workingBefore[day];
            days[before] = day;
            this.workingBefore[day + 1] = before + (working.test(day) ? 1 : 0);
            this.unplannedBefore[day + 1] = this.unplannedBefore[day] + (planned.test(day) ? 0 : 1);
        }
        this.workingDays = Arrays.copyOf(days, this.workingBefore[length]);
    }

    int length() {
        return this.workingBefore.length - 1;
    }

    LocalDate date(int day) {
        return this.dates.day(day);
    }

    /** The number of a day; a refusal when its year has no plan. */
    int number(LocalDate date) {
        long day = date.toEpochDay() - this.firstEpochDay;
        if (day < 0 || day >= length()) {
            throw missing(date.getYear());
        }
        requirePlanned((int) day, (int) day);
        return (int) day;
    }

    boolean isWorking(int day) {
        return this.workingBefore[day + 1] > this.workingBefore[day];
    }

    /** The working day that is {@code count} working days after the day (1: the next). */
    int after(int day, int count) {
        return nth(day, this.workingBefore[day + 1] + count - 1);
    }

    int sameOrNext(int day) {
        return nth(day, this.workingBefore[day]);
    }

    int lastBefore(int day) {
        return nth(day, this.workingBefore[day] - 1);
    }

    int between(int startExclusive, int endInclusive) {
        requirePlanned(startExclusive, endInclusive);
        return this.workingBefore[endInclusive + 1] - this.workingBefore[startExclusive + 1];
    }

    /** Refuses to count across a year that nobody has planned, and names it. */
    void requirePlanned(int from, int to) {
        if (this.unplannedBefore[to + 1] > this.unplannedBefore[from]) {
            int day = from;
            while (this.unplannedBefore[day + 1] == this.unplannedBefore[from]) {
                day++;
            }
            throw missing(date(day).getYear());
        }
    }

    Refusal missingBeforeFirst() {
        return missing(date(0).getYear() - 1);
    }

    Refusal missingAfterLast() {
        return missing(date(length() - 1).getYear() + 1);
    }

    private int nth(int from, int position) {
        if (position < 0) {
            throw missingBeforeFirst();
        }
        if (position >= this.workingDays.length) {
            requirePlanned(from, length() - 1);
            throw missingAfterLast();
        }
        int day = this.workingDays[position];
        requirePlanned(Math.min(from, day), Math.max(from, day));
        return day;
    }

    private static Refusal missing(int year) {
        return new Refusal(RefusalReason.CALENDAR_MISSING, "receivedAt", "year", Year.of(year).toString());
    }

}
