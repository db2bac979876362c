package vn.motcua.dossier.answer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the desks of an agency have not answered in time.
 *
 * @param first the longest ones
 * @param total how many there are
 */
public record OverdueAnswers(List<Line> first, long total) {

    /** Whether there are none. */
    public boolean isEmpty() {
        return this.first.isEmpty();
    }

    /**
     * A dossier that was not answered; it has no code yet.
     *
     * @param dueAt the last moment that would have been in time
     */
    public record Line(UUID dossier, String procedureName, String submitter, Instant dueAt) {
    }

}
