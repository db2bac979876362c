package vn.motcua.dossier.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.motcua.events.FeedbackSnapshot;
import vn.motcua.rules.feedback.AnswerTime;
import vn.motcua.rules.feedback.FeedbackChannel;
import vn.motcua.rules.feedback.FeedbackGround;
import vn.motcua.rules.feedback.FeedbackSender;
import vn.motcua.rules.feedback.FeedbackState;
import vn.motcua.rules.feedback.FeedbackTopic;

/**
 * An opinion as the book holds it.
 *
 * @param code its number in the book, for example {@code H19.101-PA26-00001}
 * @param dossier the dossier it is about, where one is
 */
public record Feedback(UUID id, String code, String agency, FeedbackChannel channel, FeedbackSender sender,
        String content, @Nullable UUID dossier, Times times, Handling handling) {

    /**
     * When it came and by when it is answered; counted anew when the calendar changes
     * before the sender has something in writing.
     *
     * @param explanation the count of the answer's time, a sentence a day
     */
    public record Times(Instant receivedAt, Instant answerDueAt, Instant forwardBy, Instant escalateAt,
            List<String> explanation) {
    }

    /**
     * What became of it.
     *
     * @param unit the unit it is about or that was asked
     * @param handler the other agency that handles it
     * @param expectedOn day on which that agency is expected to answer
     * @param toldAt when the sender first had something in writing
     * @param confirmed whether what it says of conduct or delay is true
     * @param escalated how far up a missing answer was told: 0, 1 or 2
     * @param paper the signed answer
     * @param slip tells the sender that it is not taken up, or who handles it
     */
    public record Handling(FeedbackState state, @Nullable FeedbackTopic topic, @Nullable String unit,
            @Nullable FeedbackGround ground, @Nullable String handler, @Nullable LocalDate expectedOn,
            @Nullable Instant toldAt, @Nullable Instant answeredAt, @Nullable String answer,
            @Nullable Boolean confirmed, int escalated, @Nullable UUID paper, @Nullable UUID slip) {

        /** The paper that the sender is to have now, where there is one. */
        public @Nullable UUID latestPaper() {
            return (this.paper != null) ? this.paper : this.slip;
        }

    }

    /** The same for whom the person's name is not needed. */
    Feedback withoutSender() {
        return new Feedback(this.id, this.code, this.agency, this.channel, new FeedbackSender("", "", "", null),
                this.content, this.dossier, this.times, this.handling);
    }

    /** Whether the written word came too late, or is missing by now. */
    public boolean isLate(Instant now) {
        if (this.handling.state == FeedbackState.REFUSED && !this.sender.isReachable()) {
            return false;
        }
        return AnswerTime.isLate(this.times.answerDueAt, this.handling.toldAt, now);
    }

    /** Whether the agency that handles it has not answered by the day that was told. */
    public boolean isFollowUpLate(LocalDate today) {
        return this.handling.state == FeedbackState.FORWARDED && this.handling.expectedOn != null
                && this.handling.expectedOn.isBefore(today);
    }

    /** What figures may know of it. */
    FeedbackSnapshot snapshot() {
        FeedbackTopic topic = this.handling.topic;
        return new FeedbackSnapshot(this.id, this.agency, this.channel.name(), (topic == null) ? null : topic.name(),
                this.handling.unit, this.dossier, this.handling.state.name(), this.times.receivedAt,
                this.times.answerDueAt, this.handling.toldAt, this.handling.answeredAt, this.handling.confirmed,
                this.handling.escalated);
    }

}
