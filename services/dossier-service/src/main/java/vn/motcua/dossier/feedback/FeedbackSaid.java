package vn.motcua.dossier.feedback;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * What a person answers to the work on an opinion: the body of {@code POST
 * /api/feedback/{id}/complete}.
 *
 * @param decision classification: {@code REFUSE}, {@code HANDLE}, {@code ASSIGN},
 * {@code FORWARD}; {@code EXPLAIN}; {@code HAND}, {@code POST} or {@code UNREACHABLE}
 * (with {@code text} who took the paper, or its postal number); {@code FOLLOW};
 * {@code ANSWER}; {@code SIGN} or {@code SEND_BACK}; {@code PUBLISH} or {@code KEEP}
 * @param ground why it is refused
 * @param topic what it is about
 * @param unit whom it is about, or who is asked; with {@code ANSWER} the unit of which it
 * is true, where that is another than before
 * @param handler the agency that it is forwarded to
 * @param expectedOn when that agency is expected to answer
 * @param text words for the sender or the agency, as the decision asks
 * @param confirmed whether what it says of conduct or delay is true
 * @param publishedQuestion the opinion without personal data
 */
public record FeedbackSaid(@Nullable String decision, @Nullable String ground, @Nullable String topic,
        @Nullable String unit, @Nullable String handler, @Nullable LocalDate expectedOn, @Nullable String text,
        @Nullable Boolean confirmed, @Nullable String publishedQuestion) {

    static final FeedbackSaid NOTHING = new FeedbackSaid(null, null, null, null, null, null, null, null, null);

    String requireDecision() {
        if (this.decision == null || this.decision.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "decision");
        }
        return this.decision.strip();
    }

    /** One of a list of codes. */
    static <E extends Enum<E>> E require(Class<E> kind, String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, field);
        }
        for (E one : kind.getEnumConstants()) {
            if (one.name().equals(typed.strip())) {
                return one;
            }
        }
        throw new Refusal(RefusalReason.FIELD_INVALID, field);
    }

}
