package vn.motcua.events;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

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
     * @param atDesk whether it came from a machine or network of the desk, and so maybe
     * not from who was served; null where nobody looked
     */
    record Answered(UUID id, String agency, String unit, String procedure, Map<String, Integer> levels, boolean low,
            @Nullable Boolean atDesk) implements SurveyFact {

        public Answered {
            levels = Map.copyOf(levels);
        }

    }

}
