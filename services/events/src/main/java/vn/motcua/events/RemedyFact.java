package vn.motcua.events;

/** A fact in the life of one remedy, with its state after it. */
public sealed interface RemedyFact extends Fact {

    /** The state after the fact. */
    RemedySnapshot remedy();

    @Override
    default EventStream stream() {
        return EventStream.REMEDY;
    }

    @Override
    default String streamId() {
        return remedy().id().toString();
    }

    /** A poor answer, or a confirmed fault: the head of the unit has to act. */
    record Opened(RemedySnapshot remedy) implements RemedyFact {
    }

    /** Cause, remedy and day are set. */
    record Planned(RemedySnapshot remedy, String officer) implements RemedyFact {
    }

    /** No plan, or no result, when it was due. */
    record BecameOverdue(RemedySnapshot remedy) implements RemedyFact {
    }

    /** Done and closed. */
    record Closed(RemedySnapshot remedy, String officer) implements RemedyFact {
    }

}
