package vn.motcua.events;

/** The kinds of streams, each with the topic that carries it. */
public enum EventStream {

    /** A dossier. */
    DOSSIER("motcua.dossier.v1"),

    /**
     * Somebody who was guided at a desk: a contact without a dossier, beside those with
     * one.
     */
    GUIDANCE("motcua.dossier.v1"),

    /** An opinion of a citizen (phản ánh, kiến nghị). */
    FEEDBACK("motcua.feedback.v1"),

    /** An invitation to say how it was, or an answer; never both. */
    SURVEY("motcua.feedback.v1"),

    /** What follows a poor answer or a confirmed fault. */
    REMEDY("motcua.feedback.v1"),

    /** A procedure in the catalogue. */
    PROCEDURE("motcua.reference.v1"),

    /** The publication of a procedure, or its review by the yearly plan. */
    REVIEW("motcua.reference.v1"),

    /** An agency or one of its units. */
    AGENCY("motcua.reference.v1"),

    /** The working calendar of an agency. */
    CALENDAR("motcua.reference.v1"),

    /** The legal clock of a training database. */
    CLOCK("motcua.reference.v1");

    /**
     * The number of partitions of the dossier topic: fixed, since the key decides the
     * partition.
     */
    public static final int DOSSIER_PARTITIONS = 24;

    private final String topic;

    EventStream(String topic) {
        this.topic = topic;
    }

    /** The Kafka topic that carries the stream. */
    public String topic() {
        return this.topic;
    }

}
