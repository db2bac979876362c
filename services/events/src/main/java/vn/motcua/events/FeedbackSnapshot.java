package vn.motcua.events;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * All that figures need of one opinion of a citizen; nothing of the person, no words.
 *
 * @param channel {@code FORM}, {@code TELEPHONE}, {@code EMAIL} or {@code DESK}
 * @param topic {@code CONDUCT}, {@code DELAY}, {@code REGULATION} or {@code OTHER};
 * absent before it is classified
 * @param unit the unit it is about or that was asked, where one is
 * @param dossier the dossier it is about, where one is
 * @param state {@code RECEIVED}, {@code WITH_UNIT}, {@code FORWARDED}, {@code TO_ANSWER},
 * {@code TO_SIGN}, {@code ANSWERED}, {@code PUBLISHED}, {@code KEPT} or {@code REFUSED}
 * @param answerDueAt three working days from reception
 * @param toldAt when the sender first had something in writing: that it was refused, who
 * handles it, or the answer
 * @param answeredAt when the answer was signed
 * @param confirmed whether what it says of conduct or delay is true; absent before the
 * answer
 * @param escalated how far up a missing answer was told: 0, 1 or 2
 */
public record FeedbackSnapshot(UUID id, String agency, String channel, @Nullable String topic, @Nullable String unit,
        @Nullable UUID dossier, String state, Instant receivedAt, Instant answerDueAt, @Nullable Instant toldAt,
        @Nullable Instant answeredAt, @Nullable Boolean confirmed, int escalated) {
}
