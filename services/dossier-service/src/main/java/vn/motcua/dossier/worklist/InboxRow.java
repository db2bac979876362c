package vn.motcua.dossier.worklist;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A row of the inbox page.
 *
 * @param work the kind of work in words
 * @param stepDue when this step is due by the internal process; absent where none is
 * known
 * @param stepLate whether that has passed
 * @param own whether the reader holds it; otherwise it is free
 * @param insteadOf name of the absent person in whose place the reader does it; null for
 * the reader's own work
 */
public record InboxRow(Inbox.Line line, String work, DueMark mark, @Nullable Instant stepDue, boolean stepLate,
        boolean own, @Nullable String insteadOf) {

    InboxRow insteadOf(@Nullable String absent) {
        return new InboxRow(this.line, this.work, this.mark, this.stepDue, this.stepLate, this.own, absent);
    }

}
