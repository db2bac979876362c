package vn.motcua.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * All that figures need of one remedy; no words, and nothing of who said something.
 *
 * @param procedure the procedure that the answer was about, where one is
 * @param source {@code SURVEY} or {@code FEEDBACK}
 * @param state {@code OPEN}, {@code PLANNED} or {@code CLOSED}
 * @param planBy when cause and remedy are to be set
 * @param deadline last day of the remedy, once it is set
 * @param overdue whether it was ever too late
 */
public record RemedySnapshot(UUID id, String agency, String unit, @Nullable String procedure, String source,
        String state, Instant openedAt, Instant planBy, @Nullable LocalDate deadline, @Nullable Instant closedAt,
        boolean overdue) {
}
