package vn.motcua.dossier.steps;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.motcua.rules.steps.ProcessStep;

/**
 * A step of one dossier.
 *
 * @param number counted from 1
 * @param here whether the dossier stands in it
 * @param dueAt by when it and all before it have used their time; absent while no clock
 * runs
 * @param enteredAt when the dossier last came to it; absent if it never did, or has to
 * come again
 * @param leftAt when it last left it
 */
public record PlannedStep(ProcessStep step, int number, boolean here, @Nullable Instant dueAt,
        @Nullable Instant enteredAt, @Nullable Instant leftAt) {

    /** Whether it was done, or is still open, after its due instant. */
    public boolean isLate(Instant now) {
        Instant done = (this.leftAt == null) ? now : this.leftAt;
        return this.dueAt != null && this.enteredAt != null && done.isAfter(this.dueAt);
    }

}
