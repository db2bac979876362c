package vn.motcua.events;

import java.util.Map;
import java.util.UUID;

/**
 * Somebody was asked how it was, or somebody answered. The two are never linked: an
 * answer knows neither the dossier nor the invitation.
 */
public sealed interface SurveyFact extends Fact {

    /** Of the fact itself; nothing else carries it. */
    UUID id();

    @Override
    default EventStream stream() {
        return EventStream.SURVEY;
    }

    @Override
    default String streamId() {
        return id().toString();
    }

    /** Somebody was asked, when the result was handed over. */
    record Invited(UUID id, String agency, String unit, String procedure) implements SurveyFact {
    }

    /**
     * Somebody answered; the remark stays with the agency.
     *
     * @param levels code of the question to the level from 1 to 5
     * @param low whether any of them is 3 or below
     */
    record Answered(UUID id, String agency, String unit, String procedure, Map<String, Integer> levels,
            boolean low) implements SurveyFact {

        public Answered {
            levels = Map.copyOf(levels);
        }

    }

}
