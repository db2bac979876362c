package vn.motcua.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import vn.motcua.simulator.api.Contract;

/**
 * The moments of the working days at which people act, numbered from the first day: slot
 * = day * {@value #MOMENTS} + moment.
 */
final class Timetable {

    /** Moments in a working day. */
    static final int MOMENTS = 6;

    private static final List<LocalTime> TIMES = List.of(LocalTime.of(7, 30), LocalTime.of(9, 0), LocalTime.of(10, 30),
            LocalTime.of(14, 0), LocalTime.of(15, 30), LocalTime.of(16, 45));

    private final List<LocalDate> days;

    private final int played;

    private final NavigableMap<Instant, Integer> slots = new TreeMap<>();

    /**
     * A timetable.
     * @param days working days, those to be played first
     * @param played how many are played; the rest is for looking ahead
     */
    Timetable(List<LocalDate> days, int played) {
        this.days = List.copyOf(days);
        this.played = played;
        for (int slot = 0; slot < this.days.size() * MOMENTS; slot++) {
            this.slots.put(at(slot), slot);
        }
    }

    int playedDays() {
        return this.played;
    }

    LocalDate day(int number) {
        return this.days.get(number);
    }

    Instant at(int slot) {
        return day(slot / MOMENTS).atTime(TIMES.get(slot % MOMENTS)).atZone(Contract.ZONE).toInstant();
    }

    /** The last slot before an instant; -1 before the first. */
    int lastBefore(Instant instant) {
        Map.Entry<Instant, Integer> entry = this.slots.lowerEntry(instant);
        return (entry == null) ? -1 : entry.getValue();
    }

    /** How many working days after the given one are still played. */
    int daysToPlayAfter(int day) {
        return this.played - 1 - day;
    }

}
