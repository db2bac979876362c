package vn.motcua.rules.feedback;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/**
 * How what was written about an opinion reached its sender. Only then has the sender been
 * told or answered (Decree 20/2008/NĐ-CP Art. 9, 13): a state in a book tells nobody.
 */
public enum FeedbackDelivery {

    /** By e-mail, to the address that the sender gave. */
    EMAIL,

    /** Handed over on paper. */
    HAND,

    /** By post. */
    POST,

    /** Not at all: the sender left neither an e-mail address nor another. */
    UNREACHABLE;

    /**
     * What an officer says of the paper.
     * @param proof who took it, or the number of the postal item
     * @throws Refusal {@link RefusalReason#DECISION_UNKNOWN}; {@code FIELD_MISSING} on
     * {@code text} without proof, on {@code address} where none is known to the post;
     * {@link RefusalReason#SENDER_REACHABLE} where the sender can be told
     */
    public static FeedbackDelivery onPaper(String decision, @Nullable String proof, FeedbackSender sender) {
        return switch (decision) {
            case "HAND" -> proved(HAND, proof);
            case "POST" -> posted(proof, sender);
            case "UNREACHABLE" -> unreachable(sender);
            default -> throw new Refusal(RefusalReason.DECISION_UNKNOWN, "decision", Map.of("decision", decision));
        };
    }

    private static FeedbackDelivery proved(FeedbackDelivery way, @Nullable String proof) {
        FeedbackRules.words("text", proof);
        return way;
    }

    private static FeedbackDelivery posted(@Nullable String proof, FeedbackSender sender) {
        if (sender.address().isBlank()) {
            throw new Refusal(RefusalReason.FIELD_MISSING, "address");
        }
        return proved(POST, proof);
    }

    private static FeedbackDelivery unreachable(FeedbackSender sender) {
        if (sender.isReachable()) {
            throw new Refusal(RefusalReason.SENDER_REACHABLE, "decision");
        }
        return UNREACHABLE;
    }

}
