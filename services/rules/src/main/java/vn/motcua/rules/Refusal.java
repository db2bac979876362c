package vn.motcua.rules;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The rules say no: an answer with a stable code, the field it is about, and the facts a
 * sentence needs.
 * <p>
 * Facts never hold names, papers or words of a citizen: a refusal may be logged. It
 * carries no stack trace, since it is an answer and not an accident.
 */
public final class Refusal extends RuntimeException {

    private final RefusalReason reason;

    private final String field;

    private final Map<String, String> facts;

    public Refusal(RefusalReason reason, String field, Map<String, String> facts) {
        super(reason.code() + " " + field + (facts.isEmpty() ? "" : " " + facts), null, false, false);
        this.reason = reason;
        this.field = field;
        this.facts = Map.copyOf(facts);
    }

    public Refusal(RefusalReason reason, String field) {
        this(reason, field, Map.of());
    }

    public Refusal(RefusalReason reason, String field, String fact, String value) {
        this(reason, field, Map.of(fact, value));
    }

    /**
     * What is counted by a calendar; nothing where it reaches a year whose calendar
     * nobody has announced, which has an alarm of its own. Any other refusal of a
     * counting is a fault, and thrown on.
     */
    public static <T> Optional<T> ifAnnounced(Supplier<@Nullable T> counting) {
        try {
            return Optional.ofNullable(counting.get());
        }
        catch (Refusal refused) {
            if (refused.reason != RefusalReason.CALENDAR_MISSING) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    /** Which rule. */
    public RefusalReason reason() {
        return this.reason;
    }

    /** Which input, as the API names it: {@code receivedAt}, {@code submitter.name}. */
    public String field() {
        return this.field;
    }

    /** What the sentence needs to know; dates and instants in ISO-8601. */
    public Map<String, String> facts() {
        return this.facts;
    }

}
