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
 */
public record InboxRow(Inbox.Line line, String work, DueMark mark, @Nullable Instant stepDue, boolean stepLate,
        boolean own) {
}
