package vn.motcua.rules.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * The sessions that count as working time, by day of the week.
 * <p>
 * A desk that is merely open on Saturday morning does not make Saturday a counted day:
 * such hours do not belong here.
 */
public record WorkingWeek(Map<DayOfWeek, List<WorkingSession>> sessions) {

    public WorkingWeek {
        EnumMap<DayOfWeek, List<WorkingSession>> own = new EnumMap<>(DayOfWeek.class);
        sessions.forEach((day, times) -> own.put(day, List.copyOf(times)));
        own.values().removeIf(List::isEmpty);
        own.forEach(WorkingWeek::requireInOrder);
        if (own.isEmpty()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "sessions");
        }
        sessions = Map.copyOf(own);
    }

    /** Monday to Friday, 07:00 to 11:30 and 13:30 to 17:00: eight hours a day. */
    public static WorkingWeek standard() {
        List<WorkingSession> day = List.of(new WorkingSession(LocalTime.of(7, 0), LocalTime.of(11, 30)),
                new WorkingSession(LocalTime.of(13, 30), LocalTime.of(17, 0)));
        return new WorkingWeek(Map.of(DayOfWeek.MONDAY, day, DayOfWeek.TUESDAY, day, DayOfWeek.WEDNESDAY, day,
                DayOfWeek.THURSDAY, day, DayOfWeek.FRIDAY, day));
    }

    /** The sessions of an ordinary day of that name; empty when it is a day of rest. */
    List<WorkingSession> on(DayOfWeek day) {
        return this.sessions.getOrDefault(day, List.of());
    }

    /** The sessions of the first day of the week that has any. */
    List<WorkingSession> ofAnOrdinaryDay() {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!on(day).isEmpty()) {
                return on(day);
            }
        }
        throw new IllegalStateException("a week without sessions");
    }

    private static void requireInOrder(DayOfWeek day, List<WorkingSession> times) {
        for (int i = 1; i < times.size(); i++) {
            if (times.get(i).opensAt().isBefore(times.get(i - 1).closesAt())) {
                throw new Refusal(RefusalReason.FIELD_INVALID, "sessions", "day", day.name());
            }
        }
    }

}
