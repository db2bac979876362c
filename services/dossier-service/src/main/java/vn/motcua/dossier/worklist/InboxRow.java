package vn.motcua.dossier.worklist;

/**
 * A row of the inbox page.
 *
 * @param work the kind of work in words
 * @param own whether the reader holds it; otherwise it is free
 */
public record InboxRow(Inbox.Line line, String work, DueMark mark, boolean own) {
}
