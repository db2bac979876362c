package vn.motcua.dossier.worklist;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.access.Role;

/**
 * Something that somebody has to do.
 *
 * @param element id of the user task in the process model
 * @param assignee account of the person who claimed it or holds it
 * @param escalated whether the supervisor was told
 * @param reminders how often it was reminded of on its last day
 * @param engineTask id under which the mover of the process knows it
 * @param done whether it was completed or has become void
 * @param step the step of the internal process that it is; null for other work
 * @param about what it is about beside the dossier: the consultation or the part of an
 * agency; null for other work
 */
public record WorkItem(UUID id, WorkKind kind, String process, String element, UUID dossier, String agency, String unit,
        Role role, @Nullable String assignee, boolean escalated, int reminders, String engineTask, Instant createdAt,
        boolean done, @Nullable WorkStep step, @Nullable UUID about) {

    /** Where its page is: who is asked from elsewhere may not see the file. */
    public String page() {
        return switch (this.kind) {
            case CONSULT -> "/lay-y-kien/" + this.about;
            case AGENCY_PART -> "/lien-thong/" + this.about;
            default -> "/ho-so/" + this.dossier;
        };
    }

    /** Names the step: by its process, or by the task of a model that draws each step. */
    public String stepKey() {
        return (this.step == null) ? this.element : this.step.key();
    }

}
