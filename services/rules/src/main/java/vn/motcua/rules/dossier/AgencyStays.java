package vn.motcua.rules.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;
import vn.motcua.rules.calendar.WorkingCalendar;

/**
 * Which agency had a dossier from when to when, so that each answers for its own days
 * (Circular 01/2018 Art. 13.2 scores every agency that took part).
 */
public final class AgencyStays {

    private AgencyStays() {
    }

    /**
     * The stays of a dossier in order.
     * @param first the agency that received it
     * @param until when its processing ended, or now
     */
    public static List<Stay> of(String first, Instant receivedAt, List<Move> moves, Instant until) {
        List<Stay> stays = new ArrayList<>();
        String agency = first;
        Instant from = receivedAt;
        for (Move move : moves) {
            stays.add(new Stay(agency, from, move.at));
            agency = move.to;
            from = move.at;
        }
        stays.add(new Stay(agency, from, until));
        return stays;
    }

    /**
     * The working time that each agency had it, by its own calendar, in the order in
     * which they first had it.
     */
    public static Map<String, Duration> used(List<Stay> stays, Function<String, WorkingCalendar> calendars) {
        Map<String, Duration> used = new LinkedHashMap<>();
        for (Stay stay : stays) {
            Duration time = stay.from.isBefore(stay.until)
                    ? calendars.apply(stay.agency).workingTimeBetween(stay.from, stay.until) : Duration.ZERO;
            used.merge(stay.agency, time, Duration::plus);
        }
        return used;
    }

    /** Refuses to move a dossier to where it is, or without saying why. */
    public static void requireMove(String from, @Nullable String to, @Nullable String reason) {
        if (to == null || to.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "agency");
        }
        if (to.strip().equals(from)) {
            throw new Refusal(RefusalReason.FIELD_INVALID, "agency", "value", from);
        }
        if (reason == null || reason.isBlank()) {
            throw new Refusal(RefusalReason.REASON_MISSING, "reason");
        }
    }

    /** A move to another agency. */
    public record Move(Instant at, String to) {
    }

    /** A stretch in which an agency had the dossier. */
    public record Stay(String agency, Instant from, Instant until) {
    }

}
