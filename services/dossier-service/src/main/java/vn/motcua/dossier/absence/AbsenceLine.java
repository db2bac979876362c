package vn.motcua.dossier.absence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An absence as the page shows it.
 *
 * @param roles whose work the substitute does
 * @param time from when until when, in words
 * @param state {@code NOW}, {@code COMING}, {@code OVER}, or {@code CANCELLED} for one
 * that never began
 * @param enteredBy name of the person who entered it
 * @param mayEnd whether the reader may end it
 */
public record AbsenceLine(UUID id, String person, List<String> roles, String substitute, String time, String state,
        String reason, String enteredBy, boolean mayEnd) {

    static String state(AbsenceEntry entry, Instant now) {
        if (!entry.end().isAfter(entry.from())) {
            return "CANCELLED";
        }
        if (entry.isOver(now)) {
            return "OVER";
        }
        return entry.rule().covers(now) ? "NOW" : "COMING";
    }

}
