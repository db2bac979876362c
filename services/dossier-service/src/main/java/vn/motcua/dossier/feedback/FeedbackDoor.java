package vn.motcua.dossier.feedback;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.VisitorThrottle;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** The public side: anybody sends an opinion, the sender sees what became of it. */
@Component
class FeedbackDoor {

    /** Opinions an hour from one address. */
    private static final int MOST_SENT = 10;

    /** Looks an hour from one address: four digits are soon guessed. */
    private static final int MOST_LOOKS = 30;

    private final FeedbackBook book;

    private final FeedbackStore store;

    private final VisitorThrottle throttle;

    FeedbackDoor(FeedbackBook book, FeedbackStore store, VisitorThrottle throttle) {
        this.book = book;
        this.store = store;
        this.throttle = throttle;
    }

    Feedback send(NewFeedback said, String address) {
        this.throttle.count("FEEDBACK", address, MOST_SENT);
        return this.book.receive(said);
    }

    /**
     * The sender's look; a wrong code and wrong digits are the same answer.
     * @throws Refusal if there is none
     */
    PublicFeedback look(String idOrCode, @Nullable String lastDigits, String address) {
        this.throttle.count("FEEDBACK_LOOK", address, MOST_LOOKS);
        String digits = (lastDigits == null) ? "" : lastDigits.strip();
        return find(idOrCode.strip(), digits);
    }

    private PublicFeedback find(String idOrCode, String digits) {
        return this.store.byCode(codeOf(idOrCode))
            .filter((found) -> found.sender().endsWith(digits))
            .map(PublicFeedback::of)
            .orElseThrow(() -> new Refusal(RefusalReason.NOT_FOUND, "feedback", "id", idOrCode));
    }

    private String codeOf(String idOrCode) {
        if (idOrCode.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return this.store.get(UUID.fromString(idOrCode)).code();
        }
        return idOrCode.toUpperCase(Locale.ROOT);
    }

}
