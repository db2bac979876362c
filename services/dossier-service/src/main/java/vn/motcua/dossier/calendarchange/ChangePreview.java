package vn.motcua.dossier.calendarchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a change would do.
 *
 * @param counts as they would be told after the doing
 * @param dossiers one page of those whose dates change
 * @param page which, from 1
 * @param found how many dates change in all, reminders alone included
 * @param waits how much else would wait for another moment: opinions, parts of other
 * agencies, papers
 */
public record ChangePreview(CalendarChange.Counts counts, List<Moved> dossiers, int page, int found, int waits) {

    /** How many are on a page. */
    public static final int PAGE = 50;

    ChangePreview with(int moved) {
        return new ChangePreview(this.counts, this.dossiers, this.page, this.found, moved);
    }

    /** How many pages there are, at least one. */
    public int pages() {
        return Math.max(1, (this.found + PAGE - 1) / PAGE);
    }

    /** One dossier whose dates change. */
    public record Moved(UUID id, @Nullable String code, String agency, String procedure, Instants before,
            Instants after, boolean becomesInTime, boolean becomesLate, boolean notice) {
    }

    /** The dates that people know. */
    public record Instants(@Nullable Instant originalDueAt, @Nullable Instant dueAt, @Nullable Instant promisedAt) {
    }

}
