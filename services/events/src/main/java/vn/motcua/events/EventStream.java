package vn.motcua.events;

/** The kinds of streams, each with the topic that carries it. */
public enum EventStream {

    /** A dossier. */
    DOSSIER(EventTopic.DOSSIER),

    /**
     * Somebody who was guided at a desk: a contact without a dossier, beside those with
     * one.
     */
    GUIDANCE(EventTopic.DOSSIER),

    /** An opinion of a citizen (phản ánh, kiến nghị). */
    FEEDBACK(EventTopic.FEEDBACK),

    /** An invitation to say how it was, or an answer; never both. */
    SURVEY(EventTopic.FEEDBACK),

    /** What follows a poor answer or a confirmed fault. */
    REMEDY(EventTopic.FEEDBACK),

    /** A procedure in the catalogue. */
    PROCEDURE(EventTopic.REFERENCE),

    /** The publication of a procedure, or its review by the yearly plan. */
    REVIEW(EventTopic.REFERENCE),

    /** An agency or one of its units. */
    AGENCY(EventTopic.REFERENCE),

    /** The working calendar of an agency. */
    CALENDAR(EventTopic.REFERENCE),

    /** The legal clock of a training database. */
    CLOCK(EventTopic.REFERENCE);

    private final EventTopic carrier;

    EventStream(EventTopic carrier) {
        this.carrier = carrier;
    }

    /** The Kafka topic that carries the stream. */
    public EventTopic carrier() {
        return this.carrier;
    }

    /** The name of that topic. */
    public String topic() {
        return this.carrier.address();
    }

}
