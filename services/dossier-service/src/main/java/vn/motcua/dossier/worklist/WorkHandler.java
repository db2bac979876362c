package vn.motcua.dossier.worklist;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import vn.motcua.dossier.access.Actor;
import vn.motcua.dossier.register.Dossier;
import vn.motcua.rules.Refusal;
import vn.motcua.rules.RefusalReason;

/** A feature that knows what a decision on its kinds of work means. */
public interface WorkHandler {

    /** The kinds of work it answers for. */
    Set<WorkKind> kinds();

    /**
     * Makes the decision true: rules, rows and facts.
     * @throws Refusal if the rules say no
     */
    Answer complete(Work work);

    /** Refuses a decision that the kind of work does not know. */
    static Refusal unknownDecision(Work work) {
        return new Refusal(RefusalReason.DECISION_UNKNOWN, "decision", "decision",
                String.valueOf(work.completion().decision()));
    }

    /**
     * A work item about to be completed.
     *
     * @param dossier its dossier, locked
     * @param owner account whose work it is: the actor's, or that of the absent person in
     * whose place the actor does it; it stays that person's
     * @param now legal time, read after the lock
     */
    record Work(WorkItem item, Dossier dossier, Completion completion, Actor actor, String owner, Instant now) {
    }

    /**
     * What a decision does to the work.
     *
     * @param done whether the work is over; otherwise the person goes on with it
     * @param variables what the gateways behind the work read
     * @param last what is done after the process has moved on: the place for locks that
     * others wait for, so that they are held as shortly as can be
     */
    record Answer(boolean done, Map<String, Object> variables, Runnable last) {

        public Answer(boolean done, Map<String, Object> variables) {
            this(done, variables, () -> {
                // nothing is left to do
            });
        }

        /** The work is over; the gateways read the decision. */
        public static Answer decided(String decision) {
            return new Answer(true, Map.of("decision", decision));
        }

        /** Something was recorded; the work goes on. */
        public static Answer goesOn() {
            return new Answer(false, Map.of());
        }

    }

}
