package vn.motcua.dossier.calendarchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.deadline.Outage;

/**
 * A change of the calendar as it was decided, and how far it is.
 *
 * @param scope VN or an agency
 * @param days the days that it says something of
 * @param madeAt legal time, as {@code undoneAt}
 * @param counts what it did to the dossiers
 * @param waits how much else waits for another moment since then: opinions, parts of
 * other agencies, papers
 * @param beganAt machine time of the pass that is running or ran last
 * @param outage where it is no change of days but an outage that gives time back
 */
public record CalendarChange(UUID id, long number, String scope, String decision, List<LocalDate> days,
        ChangeState state, String madeBy, Instant madeAt, @Nullable String undoneBy, @Nullable Instant undoneAt,
        Counts counts, int waits, Instant beganAt, @Nullable Outage outage) {

    /** Who decided on the pass that is running or ran last. */
    String actor() {
        return (this.undoneBy == null) ? this.madeBy : this.undoneBy;
    }

    /** Legal time from which the days hold that the pass counts with. */
    Instant publishedAt() {
        return (this.undoneAt == null) ? this.madeAt : this.undoneAt;
    }

    boolean isUndoing() {
        return this.state == ChangeState.UNDOING;
    }

    /** How much of the pass is done, in percent. */
    public int percent() {
        if (!this.state.isRunning()) {
            return 100;
        }
        return (this.counts.total == 0) ? 99 : (int) Math.min(99, 100L * this.counts.done / this.counts.total);
    }

    /**
     * What was counted.
     *
     * @param uncounted dossiers whose dates need a year that nobody has announced; they
     * keep the old ones
     */
    public record Counts(int total, int done, int moved, int inTime, int late, int notices, int uncounted) {

        /** The same, after so many dossiers were looked at. */
        Counts looking(int dossiers) {
            return new Counts(dossiers, dossiers, this.moved, this.inTime, this.late, this.notices, this.uncounted);
        }

    }

}
