package vn.motcua.dossier.feedback;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.time.Clocks;
import vn.motcua.rules.feedback.FeedbackState;

/**
 * What the sender sees of an opinion, with the code and the last digits of the telephone:
 * where it stands, who handles it, what was answered.
 *
 * @param status as {@link FeedbackState}
 * @param answer the written answer once it is signed; the reason where it was refused
 * @param ground why it was refused, as a code
 */
public record PublicFeedback(String code, String status, OffsetDateTime receivedAt, OffsetDateTime answerDueAt,
        @Nullable String handler, @Nullable LocalDate expectedOn, @Nullable OffsetDateTime answeredAt,
        @Nullable String answer, @Nullable String ground) {

    static PublicFeedback of(Feedback feedback) {
        Feedback.Handling handling = feedback.handling();
        boolean told = handling.answeredAt() != null || handling.state() == FeedbackState.REFUSED;
        return new PublicFeedback(feedback.code(), handling.state().name(),
                feedback.times().receivedAt().atZone(Clocks.ZONE).toOffsetDateTime(),
                feedback.times().answerDueAt().atZone(Clocks.ZONE).toOffsetDateTime(), handling.handler(),
                handling.expectedOn(),
                (handling.answeredAt() == null) ? null : handling.answeredAt().atZone(Clocks.ZONE).toOffsetDateTime(),
                told ? handling.answer() : null, (handling.ground() == null) ? null : handling.ground().name());
    }

}
