package vn.motcua.rules.interagency;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.motcua.rules.consultation.OpinionState;

/**
 * Why an agency sees a dossier that belongs to another, and how much of it. Whoever has a
 * part in settling it gets its data (Decree 61/2018 Art. 19.5 to 19.7), on paper once it
 * is its turn, and no longer than it has the part; whoever handed it on answers for its
 * own days (Circular 01/2018 Art. 13.2) and goes on seeing what it handled, not what came
 * after.
 *
 * @param until the last moment of which something is shown; null where all is
 */
public record Sight(Ground ground, @Nullable Instant until) {

    /** Why an agency sees a dossier. */
    public enum Ground {

        /** It has a part in settling it. */
        PART,

        /** Its opinion is asked. */
        OPINION,

        /** It had the dossier before it was moved. */
        HANDLED,

        /** Its desk took the dossier in for the competent agency. */
        TAKEN_IN

    }

    /** For the agency that has a part in this state. */
    public static Optional<Sight> ofPart(PartState state) {
        return state.isAtWork() ? Optional.of(new Sight(Ground.PART, null)) : Optional.empty();
    }

    /** For the agency whose opinion is in this state. */
    public static Optional<Sight> ofOpinion(OpinionState state) {
        return state.isOpen() ? Optional.of(new Sight(Ground.OPINION, null)) : Optional.empty();
    }

    /** For the agency that moved the dossier to another one then. */
    public static Sight ofHandled(Instant movedAt) {
        return new Sight(Ground.HANDLED, movedAt);
    }

    /**
     * For the agency whose desk took it in for the competent one: the applicant comes
     * back there, with questions and for the result (Decree 309/2026 Art. 8.3).
     */
    public static Sight ofTakenIn() {
        return new Sight(Ground.TAKEN_IN, null);
    }

    /** Whether something that came about then is shown. */
    public boolean shows(Instant at) {
        return this.until == null || !at.isAfter(this.until);
    }

    /**
     * Whether identity numbers may be uncovered for a reason: the work at hand is one,
     * what lies behind is none.
     */
    public boolean mayReveal() {
        return this.ground != Ground.HANDLED;
    }

}
