package vn.motcua.dossier.feedback;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One line of the book, without the sender.
 *
 * @param late whether the written word came too late, or is missing by now
 * @param followUpLate whether the agency it was forwarded to has not answered in time
 * @param next code of what has to be done next; none where all is done
 */
public record FeedbackLine(UUID id, String code, String channel, @Nullable String topic, @Nullable String unitName,
        String state, Instant receivedAt, Instant answerDueAt, @Nullable Instant toldAt, int escalated, boolean late,
        boolean followUpLate, @Nullable String next) {
}
